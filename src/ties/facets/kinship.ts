import { type Around, aroundOf } from '../around.js';
import { fineGrained } from '../exact.js';
import type { Grounds } from '../grounds.js';
import { type Facet, nowhere } from './facet.js';

/**
 * Kindred spirits: how far two people give their online attention to the same others.
 *
 *     kinship = sum over z of min(p_az, p_bz),   p_az = o_az / o_a
 *
 * o_az: online evidence between a and z, o_a: a's over all partners; z are others than a and b. Offline contact and
 * shared events are left out: who sits in one room meets the same people by force, not by kinship.
 *
 * Not defined when: the log has no online contact, or one of the two has none.
 * Source: overlap of neighbourhoods, Onnela et al. (2007), PNAS 104:7332, weighted by attention.
 * Cost: for each tie, the neighbours of its less connected end.
 *
 * @example A gives half of its messages to Z and half to B, B a quarter to Z: min(1/2, 1/4) = 0.25.
 */
export const kinship: Facet = {
  name: 'kinship',
  of: 'tie',
  label: 'Kinship',
  says: 'How far two people give their online attention to the same others.',
  formula: 'sum over others z of min(p_az, p_bz); p shares of online attention',
  range: '0 (no common contact) to nearly 1 (the same others)',
  undefinedWhen: 'one of the two has no online contact',
  source: 'Onnela et al. 2007, PNAS 104:7332, weighted by attention',
  example: 'A gives Z half of its messages, B gives Z a quarter: min(1/2, 1/4) = 0.25',
  columnOf: ({ pairs, people, shows }: Grounds) =>
    shows.online ? overlapOf(aroundOf(pairs, people), pairs.size) : nowhere(pairs.size),
};

function overlapOf(around: Around, size: number): Float64Array {
  const { offsets, neighbours, tieOf, share, total } = around;
  const column = new Float64Array(size);
  const people = offsets.length - 1;
  const shareOf = new Float64Array(people);
  const degreeOf = (p: number): number => offsets[p + 1]! - offsets[p]!;
  for (let p = 0; p < people; p += 1) {
    const [from, to] = [offsets[p]!, offsets[p + 1]!];
    for (let k = from; k < to; k += 1) shareOf[neighbours[k]!] = share[k]!;
    for (let k = from; k < to; k += 1) {
      const q = neighbours[k]!;
      const [small, large] = [degreeOf(q), degreeOf(p)];
      if (small > large || (small === large && q > p)) continue;
      let sum = 0;
      for (let j = offsets[q]!; j < offsets[q + 1]!; j += 1) {
        sum += fineGrained(Math.min(share[j]!, shareOf[neighbours[j]!]!));
      }
      column[tieOf[k]!] = total[p]! > 0 && total[q]! > 0 ? sum : Number.NaN;
    }
    for (let k = from; k < to; k += 1) shareOf[neighbours[k]!] = 0;
  }
  return column;
}

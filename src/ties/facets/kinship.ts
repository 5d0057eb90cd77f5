import { kinshipOf } from '../common.js';
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
 * Cost: for each tie, the company of its second person; partners with less than 1/256 of somebody's contact
 * are left out, so that a hub of thousands costs no more than one of 512.
 *
 * @example A gives half of its messages to Z and half to B, B a quarter to Z: min(1/2, 1/4) = 0.25.
 */
export const kinship: Facet = {
  name: 'kinship',
  of: 'tie',
  label: 'Kinship',
  says: 'How far two people give their online attention to the same others.',
  formula:
    'sum over others z of min(p_az, p_bz); p shares of online attention, partners with less than 1/256 left out',
  range: '0 (no common contact) to nearly 1 (the same others)',
  undefinedWhen: 'one of the two has no online contact',
  source: 'Onnela et al. 2007, PNAS 104:7332, weighted by attention',
  example: 'A gives Z half of its messages, B gives Z a quarter: min(1/2, 1/4) = 0.25',
  columnOf: ({ pairs, totals, shows }: Grounds) =>
    shows.online ? kinshipOf(pairs, totals) : nowhere(pairs.size),
};

import type { Ties } from '../../model.js';
import { type Around, aroundOf } from './around.js';

/** Pairs of deep ties that meet in one person, and how many of them are left open. */
export interface Triads {
  readonly wedges: number;
  readonly open: number;
  /** The same by the person in whom they meet. */
  readonly wedgesAt: Float64Array;
  readonly openAt: Float64Array;
}

/**
 * Granovetter's forbidden triad: A is deep with B and with C, and B and C have no tie at all.
 *
 *     share = open wedges / wedges,   wedges = sum over people of d (d - 1) / 2,   d their deep ties
 *
 * Wedges are never listed: every tie, thin or deep, closes those that its two people's common deep ties make, and
 * these are found by walking the shorter of two lists of deep ties. Not defined when: no person has two deep ties.
 *
 * Source: Granovetter 1973, "The strength of weak ties", American Journal of Sociology 78.
 *
 * @example A-B and A-C deep, B-C without contact: one wedge, open; with one message between B and C: closed.
 */
export function triadsOf(ties: Ties, people: number): Triads {
  const deep = aroundOf(
    pickedOf(ties, (i) => ties.deep[i] === 1),
    people,
  );
  const deepTiesOf = (p: number): number => deep.offsets[p + 1]! - deep.offsets[p]!;
  const between = pickedOf(ties, (i) => deepTiesOf(ties.a[i]!) > 0 && deepTiesOf(ties.b[i]!) > 0);
  const closedAt = closedOf(deep, aroundOf(between, people), people);
  const wedgesAt = Float64Array.from({ length: people }, (_, p) => (deepTiesOf(p) * (deepTiesOf(p) - 1)) / 2);
  const openAt = wedgesAt.map((wedges, p) => wedges - closedAt[p]!);
  const sum = (column: Float64Array): number => column.reduce((total, x) => total + x, 0);
  return { wedges: sum(wedgesAt), open: sum(openAt), wedgesAt, openAt };
}

function pickedOf({ size, a, b }: Ties, keeps: (i: number) => boolean) {
  let kept = 0;
  const picked = { a: new Uint32Array(size), b: new Uint32Array(size) };
  for (let i = 0; i < size; i += 1) {
    if (!keeps(i)) continue;
    picked.a[kept] = a[i]!;
    picked.b[kept] = b[i]!;
    kept += 1;
  }
  return { size: kept, ...picked };
}

/** How many wedges are closed, by the person in whom they meet. */
function closedOf(deep: Around, all: Around, people: number): Float64Array {
  const closedAt = new Float64Array(people);
  const markedBy = new Uint32Array(people).fill(0xffffffff);
  const deepTiesOf = (p: number): number => deep.offsets[p + 1]! - deep.offsets[p]!;
  for (let p = 0; p < people; p += 1) {
    for (let k = deep.offsets[p]!; k < deep.offsets[p + 1]!; k += 1) markedBy[deep.neighbours[k]!] = p;
    for (let k = all.offsets[p]!; k < all.offsets[p + 1]!; k += 1) {
      const q = all.neighbours[k]!;
      const shorter = deepTiesOf(q) - deepTiesOf(p);
      if (shorter > 0 || (shorter === 0 && q > p)) continue;
      for (let j = deep.offsets[q]!; j < deep.offsets[q + 1]!; j += 1) {
        const z = deep.neighbours[j]!;
        if (markedBy[z] === p) closedAt[z]! += 1;
      }
    }
  }
  return closedAt;
}

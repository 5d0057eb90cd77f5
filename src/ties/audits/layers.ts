import type { Ties } from '../../model.js';

/**
 * How many people one person can hold, layer by layer: some 5 very close, 15 close, 50 good friends, 150 in all.
 * More deep ties than 15 are rare, and more than 50 say that the cut is too low for this log, or that one handle is
 * several people.
 *
 * Source: Hill & Dunbar 2003, "Social network size in humans", Human Nature 14; Zhou, Sornette, Hill & Dunbar 2005,
 * Proceedings of the Royal Society B 272.
 */
export const LAYERS = [15, 50, 150] as const;

/** Each person's number of deep ties. */
export function deepTiesOf(ties: Ties, people: number): Uint32Array {
  const count = new Uint32Array(people);
  for (let i = 0; i < ties.size; i += 1) {
    if (ties.deep[i] !== 1) continue;
    count[ties.a[i]!]! += 1;
    count[ties.b[i]!]! += 1;
  }
  return count;
}

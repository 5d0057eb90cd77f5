import { aroundOf, isTied } from './around.js';
import type { Ground } from './candidates.js';
import type { Circle } from './circles.js';

/**
 * Every two people who are still here, have no tie and a reason to meet: a common contact, or a circle that both are
 * in; null where they are more than so many. The smaller position first.
 */
export function everyPairOf(
  { known, away }: Ground,
  circles: readonly Circle[],
  most: number,
): (readonly [number, number])[] | null {
  const found = new Set<number>();
  const groups = [
    ...Array.from({ length: known.people }, (_, p) => aroundOf(known, p)),
    ...circles.map(({ people }) => people),
  ];
  for (const group of groups) {
    const here = [...group].filter((p) => away[p] !== 1);
    for (const [i, p] of here.entries()) {
      for (const q of here.slice(i + 1)) {
        const [low, high] = p < q ? [p, q] : [q, p];
        if (!isTied(known, low, high)) found.add(low * known.people + high);
      }
      if (found.size > most) return null;
    }
  }
  return [...found].map((key) => [Math.floor(key / known.people), key % known.people]);
}

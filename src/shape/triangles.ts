import type { Network } from '../model.js';
import { degreesOf } from './degrees.js';

/**
 * How many triangles there are. Each is found once, from its person with the fewest ties, by looking at pairs of
 * better-connected neighbours: at most ties^1.5 steps (Schank & Wagner 2005).
 */
export function trianglesIn(network: Network): number {
  const { people, offsets, neighbours } = network;
  const degrees = degreesOf(network);
  const above = (p: number, q: number): boolean =>
    degrees[q]! > degrees[p]! || (degrees[q]! === degrees[p]! && q > p);
  const marked = new Int32Array(people).fill(-1);
  let triangles = 0;
  for (let p = 0; p < people; p += 1) {
    for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1) {
      if (above(p, neighbours[at]!)) marked[neighbours[at]!] = p;
    }
    for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1) {
      const q = neighbours[at]!;
      if (!above(p, q)) continue;
      for (let to = offsets[q]!; to < offsets[q + 1]!; to += 1) {
        if (marked[neighbours[to]!] === p && above(q, neighbours[to]!)) triangles += 1;
      }
    }
  }
  return triangles;
}

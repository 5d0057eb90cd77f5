import type { Network } from '../model.js';
import { degreesOf } from './degrees.js';

/**
 * How many triangles there are. Each is found once, from its person with the fewest ties, by looking at better-
 * connected neighbours only: at most ties^1.5 steps (Schank & Wagner 2005).
 */
export function trianglesIn(network: Network): number {
  const { starts, above } = upwardOf(network);
  const marked = new Int32Array(network.people).fill(-1);
  let triangles = 0;
  for (let p = 0; p < network.people; p += 1) {
    for (let at = starts[p]!; at < starts[p + 1]!; at += 1) marked[above[at]!] = p;
    for (let at = starts[p]!; at < starts[p + 1]!; at += 1) {
      const q = above[at]!;
      for (let to = starts[q]!; to < starts[q + 1]!; to += 1) if (marked[above[to]!] === p) triangles += 1;
    }
  }
  return triangles;
}

/** Each person's better-connected neighbours, equals by position: rows of `above` from `starts[p]`. */
function upwardOf(network: Network): { starts: Uint32Array; above: Uint32Array } {
  const { people, offsets, neighbours } = network;
  const degrees = degreesOf(network);
  const starts = new Uint32Array(people + 1);
  const above = new Uint32Array(network.ties);
  let size = 0;
  for (let p = 0; p < people; p += 1) {
    starts[p] = size;
    for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1) {
      const q = neighbours[at]!;
      if (degrees[q]! < degrees[p]! || (degrees[q] === degrees[p] && q < p)) continue;
      above[size] = q;
      size += 1;
    }
  }
  starts[people] = size;
  return { starts, above };
}

import { Buckets } from './buckets.js';
import type { Skeleton } from './skeleton.js';

/** Which of the random orders, by whose keys, and who (-1: nobody) is away from the start. */
export interface Leaving {
  readonly keys: Uint32Array;
  readonly order: number;
  readonly without: number;
}

/**
 * Everybody in the order of leaving: most ties first, counted again each time, equals at random. People wait in the
 * bucket of the degree that they had when they were put there, which is never too low. A bucket is emptied in a random
 * order that is drawn for it; whoever has lost ties since moves to a lower bucket instead of leaving.
 */
export function leavingOf(network: Skeleton, { keys, order, without }: Leaving): Uint32Array {
  const { people, offsets, neighbours } = network;
  const degree = new Uint32Array(people);
  for (let p = 0; p < people; p += 1) degree[p] = offsets[p + 1]! - offsets[p]!;
  const left = new Uint32Array(without >= 0 ? people - 1 : people);
  let size = 0;
  const leave = (p: number): void => {
    for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1) degree[neighbours[at]!]! -= 1;
  };
  if (without >= 0) leave(without);
  const buckets = new Buckets(degree, keys, order);
  for (let d = buckets.highest; d >= 0; d -= 1) {
    const waiting = buckets.shuffled(d, degree);
    for (let i = 0; i < waiting.length; i += 1) {
      const p = waiting[i]!;
      if (p === without) continue;
      if (degree[p]! < d) {
        buckets.put(p, degree[p]!);
        continue;
      }
      leave(p);
      left[size] = p;
      size += 1;
    }
  }
  return left;
}

import type { Skeleton } from './skeleton.js';

/** Size of the largest group after the first q of an order have left: people are added back, the last first. */
export function largestAfterOf(network: Skeleton, order: Uint32Array): Uint32Array {
  const { people, offsets, neighbours } = network;
  const group = new Int32Array(people).fill(-1);
  const size = new Uint32Array(people).fill(1);
  const largest = new Uint32Array(order.length + 1);
  for (let q = order.length - 1; q >= 0; q -= 1) {
    const p = order[q]!;
    group[p] = p;
    let root = p;
    for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1) {
      const other = neighbours[at]!;
      if (group[other]! >= 0) root = joined(group, size, [root, rootOf(group, other)]);
    }
    largest[q] = Math.max(largest[q + 1]!, size[root]!);
  }
  return largest;
}

function rootOf(group: Int32Array, person: number): number {
  let p = person;
  while (group[p] !== p) {
    group[p] = group[group[p]!]!;
    p = group[p]!;
  }
  return p;
}

function joined(group: Int32Array, size: Uint32Array, pair: readonly [number, number]): number {
  const [large, small] = size[pair[0]]! >= size[pair[1]]! ? pair : [pair[1], pair[0]];
  if (large === small) return large;
  group[small] = large;
  size[large]! += size[small]!;
  return large;
}

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
    const end = offsets[p + 1]!;
    for (let at = offsets[p]!; at < end; at += 1) {
      const above = group[neighbours[at]!]!;
      if (above < 0 || above === root) continue;
      const other = rootOf(group, above);
      if (other === root) continue;
      const isLarger = size[root]! >= size[other]!;
      const large = isLarger ? root : other;
      const small = isLarger ? other : root;
      group[small] = large;
      size[large]! += size[small]!;
      root = large;
    }
    largest[q] = Math.max(largest[q + 1]!, size[root]!);
  }
  return largest;
}

/** Who stands for somebody's group; the way there is made shorter. */
export function rootOf(group: Int32Array, person: number): number {
  let p = person;
  for (let above = group[p]!; above !== p; above = group[p]!) {
    group[p] = group[above]!;
    p = group[p]!;
  }
  return p;
}

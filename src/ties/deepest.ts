import type { Ties } from '../model.js';

/** Positions of the deepest ties (of those that `keeps` admits), the deepest first, equal ones in the order of ties. */
export function deepestOf(ties: Ties, most: number, keeps: (i: number) => boolean = () => true): number[] {
  const positions = new Uint32Array(ties.size);
  let size = 0;
  for (let i = 0; i < ties.size; i += 1) if (keeps(i)) positions[size++] = i;
  const sorted = positions.subarray(0, size).sort((i, j) => ties.depth[j]! - ties.depth[i]! || i - j);
  return Array.from(sorted.subarray(0, most));
}

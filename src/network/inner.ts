import type { Network } from '../model.js';

export type Rows = Pick<Network, 'offsets' | 'neighbours'>;

/** The rows without those who have one tie only, and theirs empty. */
export function innerOf({ people, offsets, neighbours }: Network): Rows {
  const starts = new Uint32Array(people + 1);
  const inner = new Uint32Array(neighbours.length);
  const many = (p: number): boolean => offsets[p + 1]! - offsets[p]! > 1;
  let size = 0;
  for (let p = 0; p < people; p += 1) {
    for (let at = offsets[p]!; many(p) && at < offsets[p + 1]!; at += 1) {
      if (!many(neighbours[at]!)) continue;
      inner[size] = neighbours[at]!;
      size += 1;
    }
    starts[p + 1] = size;
  }
  return { offsets: starts, neighbours: inner };
}

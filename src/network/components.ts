import { oncePer } from '../kit/index.js';
import type { Around } from './skeleton.js';

/** Connected groups, people without ties included: the group of each person, and the size of each group. */
export interface Components {
  readonly of: Uint32Array;
  readonly sizes: readonly number[];
}

export const componentsOf: (network: Around) => Components = oncePer(({ people, offsets, neighbours }) => {
  const of = new Uint32Array(people);
  const seen = new Uint8Array(people);
  const waiting = new Uint32Array(people);
  const sizes: number[] = [];
  for (let start = 0; start < people; start += 1) {
    if (seen[start] === 1) continue;
    const group = sizes.push(0) - 1;
    seen[start] = 1;
    waiting[0] = start;
    for (let size = 1; size > 0; ) {
      size -= 1;
      const p = waiting[size]!;
      of[p] = group;
      sizes[group]! += 1;
      for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1) {
        const other = neighbours[at]!;
        if (seen[other] === 1) continue;
        seen[other] = 1;
        waiting[size] = other;
        size += 1;
      }
    }
  }
  return { of, sizes };
});

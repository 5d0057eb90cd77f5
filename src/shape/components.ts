import type { Network } from '../model.js';

/** How many connected groups there are, people without ties included. */
export function componentsIn({ people, offsets, neighbours }: Network): number {
  const seen = new Uint8Array(people);
  const waiting = new Uint32Array(people);
  let components = 0;
  for (let start = 0; start < people; start += 1) {
    if (seen[start] === 1) continue;
    components += 1;
    seen[start] = 1;
    waiting[0] = start;
    for (let size = 1; size > 0; ) {
      size -= 1;
      const p = waiting[size]!;
      for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1) {
        const other = neighbours[at]!;
        if (seen[other] === 1) continue;
        seen[other] = 1;
        waiting[size] = other;
        size += 1;
      }
    }
  }
  return components;
}

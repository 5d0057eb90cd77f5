import { greatestOf } from '../kit/index.js';
import type { Network } from '../model.js';
import { degreesOf } from './network.js';

/**
 * Core number of each person: the largest k such that they belong to a group in which everybody has k ties inside.
 * Linear: people leave in order of ties, fewest first, by counting sort (Batagelj & Zaversnik 2003).
 */
export function coreNumbersOf(network: Network): Uint32Array {
  const { people, offsets, neighbours } = network;
  const core = degreesOf(network);
  const { order, starts } = sortedBy(core);
  const place = new Uint32Array(people);
  order.forEach((p, at) => {
    place[p] = at;
  });
  for (const p of order) {
    for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1) {
      const q = neighbours[at]!;
      if (core[q]! <= core[p]!) continue;
      // q moves to the bucket below: swap with the first of its bucket, which then starts one later.
      const first = starts[core[q]!]!;
      const other = order[first]!;
      order[place[q]!] = other;
      place[other] = place[q]!;
      order[first] = q;
      place[q] = first;
      starts[core[q]!]! += 1;
      core[q]! -= 1;
    }
  }
  return core;
}

/** People by degree, fewest first, and where each degree starts. */
function sortedBy(degrees: Uint32Array): { order: Uint32Array; starts: Uint32Array } {
  const highest = greatestOf(degrees);
  const starts = new Uint32Array(highest + 2);
  for (const d of degrees) starts[d + 1]! += 1;
  for (let d = 0; d <= highest; d += 1) starts[d + 1]! += starts[d]!;
  const next = starts.slice();
  const order = new Uint32Array(degrees.length);
  degrees.forEach((d, p) => {
    order[next[d]!++] = p;
  });
  return { order, starts };
}

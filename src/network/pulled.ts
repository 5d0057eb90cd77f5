import { oncePer, sortedBy } from '../kit/index.js';
import type { Network } from '../model.js';
import { FLOOR } from './graph.js';
import { keysOf } from './keys.js';
import type { Weighted } from './louvain-arrays.js';

/** The network with what each tie counts for in communities, as `pullOf` has it: depth, and a little. */
export const pulledOf: (network: Network) => Weighted = oncePer((network) => {
  const { people, offsets, neighbours, tieOf, depth } = network;
  const weights = new Float64Array(tieOf.length);
  for (let at = 0; at < tieOf.length; at += 1) {
    const own = depth[tieOf[at]!]!;
    weights[at] = (Number.isNaN(own) ? 0 : own) + FLOOR;
  }
  return { size: people, offsets, neighbours, weights, inside: new Float64Array(people) };
});

/** The same in the order of keys, so that what is found first does not hang on names; and each person's place in it. */
export const pulledByKeyOf: (network: Network) => { pulled: Weighted; placeOf: Uint32Array } = oncePer(
  (network) => {
    const { size, offsets, neighbours, weights, inside } = pulledOf(network);
    const placeOf = new Uint32Array(size);
    const starts = new Uint32Array(size + 1);
    const order = sortedBy(keysOf(network));
    for (const [place, p] of order.entries()) {
      placeOf[p] = place;
      starts[place + 1] = starts[place]! + offsets[p + 1]! - offsets[p]!;
    }
    const next = starts.slice();
    const near = new Uint32Array(neighbours.length);
    const pulls = new Float64Array(neighbours.length);
    for (const [place, p] of order.entries())
      for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1) {
        const to = next[placeOf[neighbours[at]!]!]!++;
        near[to] = place;
        pulls[to] = weights[at]!;
      }
    return { pulled: { size, offsets: starts, neighbours: near, weights: pulls, inside }, placeOf };
  },
);

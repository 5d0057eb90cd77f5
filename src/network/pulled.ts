import { oncePer } from '../kit/index.js';
import type { Network } from '../model.js';
import { FLOOR } from './graph.js';
import type { Weighted } from './louvain-arrays.js';

/** The network with what each tie counts for in communities, as `pullOf` has it: depth, and a little. */
export const pulledOf: (network: Network) => Weighted = oncePer((network) => ({
  size: network.people,
  offsets: network.offsets,
  neighbours: network.neighbours,
  weights: Float64Array.from(network.tieOf, (tie) => {
    const depth = network.depth[tie]!;
    return (Number.isNaN(depth) ? 0 : depth) + FLOOR;
  }),
  inside: new Float64Array(network.people),
}));

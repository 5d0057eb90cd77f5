import { oncePer } from '../kit/index.js';
import type { Network } from '../model.js';
import { FLOOR } from './graph.js';
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

import louvainModule from 'graphology-communities-louvain';
import type { Random } from '../kit/index.js';
import type { Network } from '../model.js';
import { graphOf, pullOf } from './graph.js';

// The package is the function itself, its types say `default`: NodeNext sees two different things.
const louvain = louvainModule as unknown as typeof louvainModule.default;

/**
 * One run of the Louvain method (Blondel et al. 2008): a label per person. Ties pull by depth, so that a community
 * is made of people who are close and not of those who share an acquaintance. The outcome depends on the order of
 * people and ties, which is sorted, and on `random`, which is seeded.
 */
export function louvainOf(network: Network, random: Random): Uint32Array {
  const labels = new Uint32Array(network.people);
  if (network.ties === 0) return labels.map((_, p) => p);
  const found = louvain(graphOf(network), { getEdgeWeight: pullOf, rng: random });
  for (let p = 0; p < network.people; p += 1) labels[p] = found[p]!;
  return labels;
}

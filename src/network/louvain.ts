import louvainModule from 'graphology-communities-louvain';
import type { Random } from '../kit/index.js';
import type { Network } from '../model.js';
import { graphOf, pullOf } from './graph.js';
import { louvainOn } from './louvain-arrays.js';
import { pulledByKeyOf } from './pulled.js';

/** Above this, a graph of objects takes longer to build than to group: the same method runs on the arrays. */
export const LARGE = 50_000;

/** The package is this function itself; its types, written for other module systems, do not say so. */
const louvain = louvainModule as unknown as (
  graph: ReturnType<typeof graphOf>,
  options: { getEdgeWeight: typeof pullOf; rng: Random },
) => Readonly<Record<number, number>>;

/**
 * One run of the Louvain method (Blondel et al. 2008): a label per person. Ties pull by depth, so that a community
 * is made of people who are close and not of those who share an acquaintance. The outcome depends on the order of
 * people and ties, which comes from who is tied to whom and not from names (`keysOf`), and on `random`, which is seeded.
 */
export function louvainOf(network: Network, random: Random): Uint32Array {
  const everyone = Uint32Array.from({ length: network.people }, (_, p) => p);
  if (network.ties === 0) return everyone;
  if (network.ties > LARGE) {
    const { pulled, placeOf } = pulledByKeyOf(network);
    const found = louvainOn(pulled, random);
    return placeOf.map((place) => found[place]!);
  }
  const labels = louvain(graphOf(network), { getEdgeWeight: pullOf, rng: random });
  return everyone.map((p) => labels[p]!);
}

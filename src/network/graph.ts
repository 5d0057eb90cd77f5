import { UndirectedGraph } from 'graphology';
import { oncePer, sortedBy } from '../kit/index.js';
import type { Network } from '../model.js';
import { keysOf, tiesByKeyOf } from './keys.js';

export type PersonAttributes = Record<string, never>;
export type TieAttributes = { weight: number };

/**
 * Added to every depth, so that a tie always counts for something: a whole crowd of depth 0 still has groups, and
 * graphology would read a missing depth as 1, the deepest of all.
 */
export const FLOOR = 0.05;

/**
 * The network as a graphology graph, for the libraries that want one, built when first asked for: people are nodes
 * named by their position, ties are edges keyed by theirs, and `weight` is the depth (0 where it is not defined). Both
 * come in the order of keys, so that what a library finds first does not hang on names.
 */
export const graphOf: (network: Network) => UndirectedGraph<PersonAttributes, TieAttributes> = oncePer(
  (network) => {
    const graph = new UndirectedGraph<PersonAttributes, TieAttributes>({ allowSelfLoops: false });
    for (const p of sortedBy(keysOf(network))) graph.addNode(p);
    for (const i of tiesByKeyOf(network)) {
      const weight = Number.isNaN(network.depth[i]!) ? 0 : network.depth[i]!;
      graph.addUndirectedEdgeWithKey(i, network.a[i]!, network.b[i]!, { weight });
    }
    return graph;
  },
);

/** What a tie counts for in communities: its depth, and a little for being there at all. */
export function pullOf(_key: string, tie: TieAttributes): number {
  return tie.weight + FLOOR;
}

import metrics from 'graphology-metrics';
import { untracedOf } from '../kit/index.js';
import type { Network, Value } from '../model.js';
import { graphOf, pullOf } from './graph.js';
import { LARGE } from './louvain.js';
import { modularityOn } from './louvain-arrays.js';
import { pulledOf } from './pulled.js';

/**
 * How much of the ties' pull stays inside groups, beyond what chance would leave there.
 *
 * Formula: Q = Σ_c [L_c / m − (d_c / 2m)²], L_c the pull inside group c, d_c the pull at its people, m all of it
 * (Newman 2006); pull is depth plus a little, see `pullOf`. Not defined when: no ties.
 *
 * @example two triangles without a tie between them, each a group: 1/2
 */
export function modularityOf(network: Network, labels: Uint32Array): Value {
  if (network.ties === 0) return null;
  const quality =
    network.ties > LARGE
      ? modularityOn(pulledOf(network), labels)
      : metrics.graph.modularity(graphOf(network), {
          getNodeCommunity: (person) => labels[Number(person)]!,
          getEdgeWeight: pullOf,
        });
  return untracedOf(quality);
}

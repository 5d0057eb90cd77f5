import metrics from 'graphology-metrics';
import type { Network, Value } from '../model.js';

/**
 * Ties as a share of all pairs.
 *
 * Formula: 2m / n(n − 1), m ties, n people. Not defined when: fewer than 2 people.
 *
 * @example a path a-b-c: 2 of 3 pairs, 2/3
 */
export function densityOf(network: Network): Value {
  return network.people < 2 ? null : metrics.graph.undirectedDensity(network.people, network.ties);
}

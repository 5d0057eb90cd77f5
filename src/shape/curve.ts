import type { Network } from '../model.js';
import { dismantlingOf } from '../network/index.js';

/** Steps of the curve: the first people one by one, then shares of all. */
const FIRST = [0, 1, 2, 3, 5, 10];
const SHARES = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5];

/**
 * S(q) of the web index at a few q: the largest group's share of all people after the q best-connected have left,
 * the mean over orders of equals. A star falls with the first, a web goes down slowly. Empty when there are no ties.
 */
export function curveOf(network: Network): { readonly away: number; readonly share: number }[] {
  if (network.ties === 0) return [];
  const n = network.people;
  const { largest, sums } = dismantlingOf(network);
  const steps = new Set([...FIRST, ...SHARES.map((share) => Math.round(share * n))]);
  return [...steps]
    .filter((q) => q < n)
    .sort((x, y) => x - y)
    .map((away) => ({ away, share: largest[away]! / sums.length / n }));
}

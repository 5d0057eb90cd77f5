import type { Value } from '../model.js';
import { dismantlingOf, dismantlingWithoutOf } from './dismantling.js';
import type { Skeleton } from './skeleton.js';

/**
 * How well the whole holds together while its best-connected people leave: 0 for any star, 1 for any clique.
 *
 * Formula: R = (1/n) Σ_{q=1..n} S(q), with S(q) the largest group's share of the n people after the q best-connected
 * have left, ties counted again each time (Schneider et al. 2011); web index = (R − R_star) / (R_clique − R_star),
 * R_star = (n−1)/n², R_clique = (n−1)/2n. Computed on whole numbers, so that the ends are exact.
 * Not defined when: fewer than 3 people, or no ties. With `without`, of the whole as if that person were away.
 *
 * @example a path a-b-c-d: b leaves (2 left together), c leaves (1), a leaves (1): (2 + 1 + 1 − 3) / (6 − 3) = 1/3
 */
export function webIndexOf(network: Skeleton, without = -1): Value {
  const n = without >= 0 ? network.people - 1 : network.people;
  if (n < 3 || network.ties === 0) return null;
  const { largest } = without >= 0 ? dismantlingWithoutOf(network, without) : dismantlingOf(network);
  let sum = 0;
  for (let q = 1; q <= n; q += 1) sum += largest[q]!;
  return (2 * (sum - (n - 1))) / ((n - 1) * (n - 2));
}

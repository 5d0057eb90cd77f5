import type { Value } from '../model.js';
import { dismantlingOf, dismantlingWithoutOf, indexErrorOf } from './dismantling.js';
import type { Skeleton } from './skeleton.js';

/**
 * How well the whole holds together while its best-connected people leave: 0 for any star, 1 for any clique.
 *
 * Formula: R = (1/n) Σ_{q=1..n} S(q), with S(q) the largest group's share of the n people after the q best-connected
 * have left, ties counted again each time and equals at random (Schneider et al. 2011); web index =
 * (R − R_star) / (R_clique − R_star), R_star = (n−1)/n², R_clique = (n−1)/2n; the mean over seeded orders of equals,
 * from 8 (3,000 / n in small networks) until its standard error is 0.001, at most 400, fewer where they would look at more
 * than 2,000,000 people and ties; parts of a log as `asPartOf` says. Computed on whole numbers, so that the ends are exact.
 * Names change nothing as far as people can be told apart by who is tied to whom (`keysOf`). Where they cannot, names
 * draw other orders, and the index moves by no more than chance does: `webIndexErrorOf`.
 * Not defined when: fewer than 3 people, or no ties.
 *
 * @example a path a-b-c-d: b or c leaves, 2 are left together; then one of them: (2 + 1 + 1 − 3) / (6 − 3) = 1/3
 */
export function webIndexOf(network: Skeleton): Value {
  if (network.people < 3 || network.ties === 0) return null;
  return indexOf(dismantlingOf(network).sums, network.people);
}

/** Standard error of the web index: how far it is from the mean over all orders of equals. Null where there is one. */
export function webIndexErrorOf(network: Skeleton): Value {
  if (network.people < 3 || network.ties === 0) return null;
  const { sums } = dismantlingOf(network);
  return sums.length < 2 ? null : indexErrorOf(sums, network.people);
}

/**
 * The web index of all but one person: that of everybody, and what it changes without them, each order compared with
 * itself, in the first orders that `work` people and ties allow. Not defined when: fewer than 3 others, or no ties.
 */
export function webIndexWithoutOf(network: Skeleton, person: number, work: number): Value {
  const whole = webIndexOf(network);
  const others = network.people - 1;
  if (others < 3 || whole === null) return null;
  const { sums } = dismantlingOf(network);
  const orders = Math.max(1, Math.min(sums.length, Math.floor(work / (network.people + network.ties))));
  const without = indexOf(dismantlingWithoutOf(network, person, orders).sums, others);
  if (orders === sums.length) return without;
  return Math.min(1, Math.max(0, whole + without - indexOf(sums.slice(0, orders), others + 1)));
}

/** From the sums of the sizes of the largest group, one for each order. */
function indexOf(sums: readonly number[], n: number): number {
  const mean = sums.reduce((all, sum) => all + sum, 0) / sums.length;
  return (2 * (mean - (n - 1))) / ((n - 1) * (n - 2));
}

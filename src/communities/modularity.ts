import { ALONE, type Network, type Value } from '../model.js';
import { modularityOf } from '../network/index.js';

/**
 * The modularity of communities as they are told: who is in none is in a group of their own, also where two of them
 * have nobody but each other. Not defined when: there are no ties, or no communities.
 */
export function toldModularityOf(network: Network, of: Uint32Array, count: number): Value {
  if (count === 0) return null;
  let next = count;
  // Labels stay below the number of people: no more groups than people.
  return modularityOf(
    network,
    of.map((community) => (community === ALONE ? next++ : community)),
  );
}

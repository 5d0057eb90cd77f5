import { greatestOf, oncePer } from '../kit/index.js';
import { degreesOf, dismantlingOf, equalsOf, type Skeleton } from '../network/index.js';
import { MEANINGS } from './cuts.js';
import { degreeCountsOf } from './degrees.js';

/** The best-connected person, of equals the one with the highest key; -1 when there are no ties. */
export function topPersonOf(network: Skeleton): number {
  if (network.ties === 0) return -1;
  const degrees = degreesOf(network);
  const { keys } = equalsOf(network);
  let top = 0;
  for (let p = 1; p < network.people; p += 1) {
    if ((degrees[p]! - degrees[top]! || keys[p]! - keys[top]!) > 0) top = p;
  }
  return top;
}

/**
 * The hubs: the best-connected people, in an order in which `dismantlingOf` lets them leave, after whom the largest
 * group holds at most half of all people: the order in which they are fewest.
 */
export function hubsOf(network: Skeleton): Uint32Array {
  return dismantlingOf(network).hubs;
}

/** Who stands out by ties: see the measure `leaders`. The best-connected where nobody does; empty without ties. */
export const leadersOf: (network: Skeleton) => Uint32Array = oncePer((network) => {
  if (network.ties === 0) return new Uint32Array(0);
  const degrees = degreesOf(network);
  const most = greatestOf(degrees);
  const least = Math.max(MEANINGS.leading.at * most, MEANINGS.lead.at * typicalOf(degrees));
  const leaders: number[] = [];
  for (let p = 0; p < network.people; p += 1) if (degrees[p]! >= least) leaders.push(p);
  return Uint32Array.from(leaders.length > 0 ? leaders : [topPersonOf(network)]);
});

/** The median of the degrees above 0, from how many people have each. */
export function typicalOf(degrees: Uint32Array): number {
  const counts = degreeCountsOf(degrees);
  const tied = degrees.length - counts[0]!;
  const at = (rank: number): number => {
    let seen = 0;
    return counts.findIndex((count, d) => {
      if (d > 0) seen += count;
      return seen > rank;
    });
  };
  return (at((tied - 1) >> 1) + at(tied >> 1)) / 2;
}

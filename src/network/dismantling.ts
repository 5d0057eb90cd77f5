import { oncePer } from '../kit/index.js';
import { equalsOf } from './equals.js';
import { Leaving } from './leaving.js';
import { Remaining } from './remaining.js';
import type { Equals, Skeleton } from './skeleton.js';

/** Orders are added until the standard error of the web index is at most this. */
const CLOSE = 0.001;

/** What is left when the best-connected people leave one after the other, over several orders of equals. */
export interface Dismantling {
  /** Size of the largest group after the first q have left, q from 0 to all; summed over the orders. */
  readonly largest: Float64Array;
  /** Of each order, the sum of the sizes of the largest group from q = 1 on. */
  readonly sums: readonly number[];
  /** The fewest who leave in any order until the largest group holds at most half of all, in their order. */
  readonly hubs: Uint32Array;
  /** How many ties those have who leave until then: the mean of each order, and of the orders. NaN where nobody does. */
  readonly hubTies: number;
}

/**
 * Takes a network apart, best-connected person first, and measures the largest group after each step. Equals leave at
 * random: it is done in several seeded orders. Each is near-linear: the order from a bucket queue, the groups by
 * adding people back in reverse with union-find.
 */
export const dismantlingOf: (network: Skeleton) => Dismantling = oncePer((network) =>
  takenApart(network, equalsOf(network), -1),
);

/** The same in so many orders when one person is away from the start: half is half of the others. */
export function dismantlingWithoutOf(network: Skeleton, person: number, orders: number): Dismantling {
  return takenApart(network, { keys: equalsOf(network).keys, orders: [orders, orders] }, person);
}

function takenApart(network: Skeleton, { keys, orders }: Equals, without: number): Dismantling {
  const people = network.people - Number(without >= 0);
  const largest = new Float64Array(people + 1);
  const leaving = new Leaving(network, keys, without);
  const remaining = new Remaining(network, people);
  const sums = new Float64Array(orders[1]);
  let taken = 0;
  let hubs: Uint32Array | null = null;
  let held = 0;
  while (taken < orders[1]) {
    const isSettled = taken >= orders[0] && taken % 8 === 0;
    if (isSettled && indexErrorOf(sums.subarray(0, taken), people) <= CLOSE) break;
    const left = leaving.inOrder(taken);
    const sizes = remaining.after(left, leaving.alone);
    let sum = -sizes[0]!;
    let half = people;
    for (let q = people; q >= 0; q -= 1) {
      largest[q]! += sizes[q]!;
      sum += sizes[q]!;
      if (sizes[q]! <= people / 2) half = q;
    }
    sums[taken] = sum;
    taken += 1;
    if (hubs === null || half < hubs.length) hubs = left.slice(0, half);
    held += meanDegreeOf(network, left, half);
  }
  return {
    largest,
    sums: Array.from(sums.subarray(0, taken)),
    hubs: hubs ?? new Uint32Array(0),
    hubTies: held / taken,
  };
}

/** How many ties the first of them have, in the mean. */
function meanDegreeOf({ offsets }: Skeleton, persons: Uint32Array, first: number): number {
  let sum = 0;
  for (let i = 0; i < first; i += 1) sum += offsets[persons[i]! + 1]! - offsets[persons[i]!]!;
  return sum / first;
}

/** Standard error of the web index over these orders; 0 where all are the same. */
export function indexErrorOf(sums: ArrayLike<number>, people: number): number {
  const orders = sums.length;
  let all = 0;
  for (let i = 0; i < orders; i += 1) all += sums[i]!;
  const mean = all / orders;
  let squares = 0;
  for (let i = 0; i < orders; i += 1) squares += (sums[i]! - mean) ** 2;
  const deviation = Math.sqrt(squares / Math.max(1, orders - 1));
  return ((2 / (people - 1) / (people - 2)) * deviation) / Math.sqrt(orders);
}

import type { Network } from '../model.js';
import { keysOf } from './keys.js';
import type { Equals, Skeleton } from './skeleton.js';

/** All orders together look at this many people and ties, but there is one order at least. */
const WORK = 2_000_000;
/** At least so many, so that all of them together have so many people. */
const FEWEST = 8;
const PEOPLE = 3000;
export const MOST_ORDERS = 400;
/** Each part of a log is taken apart in at most so many orders that all parts together look at so many ties. */
const PARTS_WORK = 20_000_000;

/** In how many random orders of equals a network of that size is taken apart: at least, and at most. */
export function ordersOf(
  { people, ties }: Pick<Skeleton, 'people' | 'ties'>,
  work = WORK,
): readonly [number, number] {
  const most = Math.max(1, Math.min(MOST_ORDERS, Math.floor(work / (people + ties + 1))));
  return [Math.min(Math.max(FEWEST, Math.ceil(PEOPLE / Math.max(1, people))), most), most];
}

/** How equals are told apart: as the network says itself, else by its own keys, in as few orders as are enough. */
export function equalsOf(network: Skeleton): Equals {
  return network.equals ?? { keys: keysOf(network), orders: ordersOf(network) };
}

/** In how many orders the parts of a log of so many ties are taken apart at most. */
export function ordersOfParts(wholeTies: number): number {
  return Math.max(FEWEST, Math.min(MOST_ORDERS, Math.floor(PARTS_WORK / Math.max(1, wholeTies))));
}

/** The network as a part of a log of so many ties: taken apart in no more orders than its parts are. */
export function asPartOf(network: Network, wholeTies: number): Network & Skeleton {
  const [least, most] = ordersOf(network);
  const fits = ordersOfParts(wholeTies);
  if (most <= fits) return network;
  return { ...network, equals: { keys: keysOf(network), orders: [Math.min(least, fits), fits] } };
}

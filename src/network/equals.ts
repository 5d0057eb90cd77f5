import { keysOf } from './keys.js';
import type { Equals, Skeleton } from './skeleton.js';

/** All orders together look at this many people and ties, but there is one order at least. */
const WORK = 2_000_000;
/** At least so many, so that all of them together have so many people. */
const FEWEST = 8;
const PEOPLE = 3000;
const MOST = 400;

/** In how many random orders of equals a network of that size is taken apart: at least, and at most. */
export function ordersOf(
  { people, ties }: Pick<Skeleton, 'people' | 'ties'>,
  work = WORK,
): readonly [number, number] {
  const most = Math.max(1, Math.min(MOST, Math.floor(work / (people + ties + 1))));
  return [Math.min(Math.max(FEWEST, Math.ceil(PEOPLE / Math.max(1, people))), most), most];
}

/** How equals are told apart: as the network says itself, else by its own keys, in as few orders as are enough. */
export function equalsOf(network: Skeleton): Equals {
  return network.equals ?? { keys: keysOf(network), orders: ordersOf(network) };
}

import { greatestOf } from './numbers.js';

/** Fewer are packed with their numbers and sorted as such. */
const MANY = 400;
/** More are sorted by so many bits at a time, the lowest first. */
const BITS = 11;
const MASK = 2 ** BITS - 1;
const WIDTH = 32;

/**
 * Positions by their numbers, equals by position. Linear: numbers of so many bits take a round for every `BITS` of them.
 *
 * @example 7, 3, 7, 1: 3, 1, 0, 2
 */
export function sortedBy(numbers: Uint32Array): Uint32Array {
  return numbers.length < MANY ? packed(numbers) : inRounds(numbers);
}

/** Number and position fit into the 53 bits of a whole number together. */
function packed(numbers: Uint32Array): Uint32Array {
  const { length } = numbers;
  const both = new Float64Array(length);
  for (let p = 0; p < length; p += 1) both[p] = numbers[p]! * MANY + p;
  both.sort();
  const order = new Uint32Array(length);
  for (let i = 0; i < length; i += 1) order[i] = both[i]! % MANY;
  return order;
}

/** A radix sort, linear in people: each round keeps what the one before has put in order. */
function inRounds(numbers: Uint32Array): Uint32Array {
  const { length } = numbers;
  const greatest = greatestOf(numbers);
  let [order, spare] = [new Uint32Array(length), new Uint32Array(length)];
  for (let p = 0; p < length; p += 1) order[p] = p;
  for (let shift = 0; shift < WIDTH && greatest >>> shift > 0; shift += BITS) {
    put(order, spare, { numbers, shift });
    [order, spare] = [spare, order];
  }
  return order;
}

/** One round: `order` by those bits, into `sorted`. */
function put(
  order: Uint32Array,
  sorted: Uint32Array,
  { numbers, shift }: { numbers: Uint32Array; shift: number },
): void {
  const next = startsOf(numbers, shift);
  for (let i = 0; i < order.length; i += 1) {
    const p = order[i]!;
    sorted[next[(numbers[p]! >>> shift) & MASK]!++] = p;
  }
}

/** Where those of each value of the bits begin. */
function startsOf(numbers: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array(MASK + 2);
  for (let p = 0; p < numbers.length; p += 1) starts[((numbers[p]! >>> shift) & MASK) + 1]! += 1;
  for (let bits = 0; bits < MASK; bits += 1) starts[bits + 1]! += starts[bits]!;
  return starts;
}

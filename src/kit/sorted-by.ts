import { greatestOf } from './numbers.js';

/** Fewer are packed with their numbers and sorted as such. */
const MANY = 400;
/** More are sorted by so many bits at a time, the lowest first. */
const BITS = 11;
const MASK = 2 ** BITS - 1;
const WIDTH = 32;

/**
 * Positions by their numbers, equals by position, in linear time.
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

function inRounds(numbers: Uint32Array): Uint32Array {
  const positions = new Uint32Array(numbers.length);
  for (let p = 0; p < positions.length; p += 1) positions[p] = p;
  return sortedTogether({ number: numbers, beside: positions }).beside;
}

/** Numbers, and another column beside them. */
export interface Together {
  readonly number: Uint32Array;
  readonly beside: Uint32Array;
}

/**
 * Both columns by the numbers, equals in the order that they have: a radix sort. Each round keeps what the one before
 * has put in order. Linear: numbers of so many bits take a round for every `BITS` of them.
 *
 * @example 7, 3, 7 with 1, 2, 3 beside: 3, 7, 7 with 2, 1, 3 beside
 */
export function sortedTogether(columns: Together): Together {
  const { length } = columns.number;
  const greatest = greatestOf(columns.number);
  const made: Together[] = [];
  let sorted = columns;
  for (let round = 0; round * BITS < WIDTH && greatest >>> (round * BITS) > 0; round += 1) {
    made[round % 2] ??= { number: new Uint32Array(length), beside: new Uint32Array(length) };
    put(sorted, made[round % 2]!, round * BITS);
    sorted = made[round % 2]!;
  }
  return sorted;
}

/** One round: both columns by the bits from `shift` on. */
function put({ number, beside }: Together, into: Together, shift: number): void {
  const next = startsOf(number, shift);
  for (let i = 0; i < number.length; i += 1) {
    const one = number[i]!;
    const at = next[(one >>> shift) & MASK]!++;
    into.number[at] = one;
    into.beside[at] = beside[i]!;
  }
}

/** Where those of each value of the bits begin. */
function startsOf(numbers: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array(MASK + 2);
  for (let p = 0; p < numbers.length; p += 1) starts[((numbers[p]! >>> shift) & MASK) + 1]! += 1;
  for (let bits = 0; bits < MASK; bits += 1) starts[bits + 1]! += starts[bits]!;
  return starts;
}

import { oncePer } from '../kit/index.js';
import type { Skeleton } from './skeleton.js';

/** What is left when the best-connected people leave one after the other. */
export interface Dismantling {
  /** Everybody, in the order of leaving: most ties first, counted again each time; equals by position. */
  readonly order: Uint32Array;
  /** Size of the largest group after the first q have left, q from 0 to all. */
  readonly largest: Uint32Array;
}

/**
 * Takes a network apart, best-connected person first, and measures the largest group after each step. Near-linear:
 * the order from a bucket queue, the groups by adding people back in reverse with union-find.
 */
export const dismantlingOf: (network: Skeleton) => Dismantling = oncePer((network) =>
  dismantlingWithoutOf(network, -1),
);

/** The same when one person (-1: nobody) is away from the start; they are not in the order. */
export function dismantlingWithoutOf(network: Skeleton, person: number): Dismantling {
  const order = removalOrderOf(network, person);
  return { order, largest: largestAfterOf(network, order) };
}

/**
 * People wait in the bucket of the degree that they had when they were put there, which is never too low. A bucket
 * is emptied in order of position; whoever has lost ties since moves to a lower bucket instead of leaving.
 */
function removalOrderOf(network: Skeleton, without: number): Uint32Array {
  const { people, offsets, neighbours } = network;
  const degree = new Uint32Array(people);
  for (let p = 0; p < people; p += 1) degree[p] = offsets[p + 1]! - offsets[p]!;
  const gone = new Uint8Array(people);
  const order = new Uint32Array(without >= 0 ? people - 1 : people);
  let size = 0;
  const leave = (p: number): void => {
    gone[p] = 1;
    for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1) degree[neighbours[at]!]! -= 1;
  };
  if (without >= 0) leave(without);
  const buckets = new Buckets(degree);
  for (let d = buckets.highest; d >= 0; d -= 1) {
    for (const p of buckets.sorted(d)) {
      if (gone[p] === 1) continue;
      if (degree[p]! < d) {
        buckets.put(p, degree[p]!);
        continue;
      }
      leave(p);
      order[size] = p;
      size += 1;
    }
  }
  return order;
}

const NOBODY = new Uint32Array(0);

/** Linked lists of people by number. */
class Buckets {
  readonly highest: number;
  readonly #head: Int32Array;
  readonly #next: Int32Array;
  readonly #scratch: Uint32Array;

  constructor(numbers: Uint32Array) {
    this.highest = numbers.reduce((most, n) => Math.max(most, n), 0);
    this.#head = new Int32Array(this.highest + 1).fill(-1);
    this.#next = new Int32Array(numbers.length);
    this.#scratch = new Uint32Array(numbers.length);
    for (let p = numbers.length - 1; p >= 0; p -= 1) this.put(p, numbers[p]!);
  }

  put(p: number, number: number): void {
    this.#next[p] = this.#head[number]!;
    this.#head[number] = p;
  }

  /** The people of a bucket by position; valid until the next call. Most buckets are empty or in order already. */
  sorted(number: number): Uint32Array {
    let size = 0;
    let ordered = true;
    for (let p = this.#head[number]!; p >= 0; p = this.#next[p]!) {
      if (size > 0 && p < this.#scratch[size - 1]!) ordered = false;
      this.#scratch[size] = p;
      size += 1;
    }
    if (size === 0) return NOBODY;
    const bucket = this.#scratch.subarray(0, size);
    return ordered ? bucket : bucket.sort();
  }
}

function largestAfterOf(network: Skeleton, order: Uint32Array): Uint32Array {
  const { people, offsets, neighbours } = network;
  const group = new Int32Array(people).fill(-1);
  const size = new Uint32Array(people).fill(1);
  const largest = new Uint32Array(order.length + 1);
  for (let q = order.length - 1; q >= 0; q -= 1) {
    const p = order[q]!;
    group[p] = p;
    let root = p;
    for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1) {
      const other = neighbours[at]!;
      if (group[other]! >= 0) root = joined(group, size, [root, rootOf(group, other)]);
    }
    largest[q] = Math.max(largest[q + 1]!, size[root]!);
  }
  return largest;
}

function rootOf(group: Int32Array, person: number): number {
  let p = person;
  while (group[p] !== p) {
    group[p] = group[group[p]!]!;
    p = group[p]!;
  }
  return p;
}

function joined(group: Int32Array, size: Uint32Array, pair: readonly [number, number]): number {
  const [large, small] = size[pair[0]]! >= size[pair[1]]! ? pair : [pair[1], pair[0]];
  if (large === small) return large;
  group[small] = large;
  size[large]! += size[small]!;
  return large;
}

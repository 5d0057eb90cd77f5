import { greatestOf } from '../kit/index.js';
import { Buckets } from './buckets.js';
import { degreesOf } from './network.js';
import type { Skeleton } from './skeleton.js';

/**
 * Everybody in the order of leaving: most ties first, counted again each time, equals at random, by their keys. People
 * wait in the bucket of the degree that they had when they were put there, which is never too low. A bucket is emptied
 * in a random order that is drawn for it; whoever has lost ties since moves to a lower bucket instead of leaving.
 */
export class Leaving {
  readonly #network: Skeleton;
  readonly #without: number;
  readonly #degrees: Uint32Array;
  readonly #degree: Uint32Array;
  readonly #left: Uint32Array;
  readonly #buckets: Buckets;
  /** How many of the last order had no ties any more when they left: its last ones. */
  alone = 0;

  /** @param without who is away from the start; -1: nobody. */
  constructor(network: Skeleton, keys: Uint32Array, without = -1) {
    const { people } = network;
    this.#network = network;
    this.#without = without;
    this.#degrees = degreesOf(network);
    this.#degree = new Uint32Array(people);
    this.#left = new Uint32Array(without >= 0 ? people - 1 : people);
    this.#buckets = new Buckets(people, greatestOf(this.#degrees), keys);
  }

  /** In one of the random orders. Valid until the next one. */
  inOrder(order: number): Uint32Array {
    const [degree, buckets] = [this.#degree, this.#buckets];
    degree.set(this.#degrees);
    if (this.#without >= 0) this.#leave(this.#without);
    buckets.fill(degree, order);
    let size = 0;
    for (let d = buckets.highest; d > 0; d -= 1) size = this.#empty(d, size);
    this.alone = this.#left.length - size;
    this.#empty(0, size);
    return this.#left;
  }

  /** Lets everybody leave who still has so many ties; how many have left then. */
  #empty(d: number, before: number): number {
    const [degree, left, buckets] = [this.#degree, this.#left, this.#buckets];
    const waiting = buckets.shuffle(d, degree);
    let size = before;
    for (let i = 0; i < waiting; i += 1) {
      const p = buckets.shuffled[i]!;
      if (p === this.#without) continue;
      if (degree[p]! < d) {
        buckets.put(p, degree[p]!);
        continue;
      }
      if (d > 0) this.#leave(p);
      left[size] = p;
      size += 1;
    }
    return size;
  }

  #leave(p: number): void {
    const { offsets, neighbours } = this.#network;
    const degree = this.#degree;
    const end = offsets[p + 1]!;
    for (let at = offsets[p]!; at < end; at += 1) degree[neighbours[at]!]! -= 1;
  }
}

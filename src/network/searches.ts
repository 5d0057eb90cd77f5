import { Scales } from './scales.js';
import type { Around } from './skeleton.js';

/** Breadth-first searches over one set of columns, and their sums: from everybody, betweenness twice over. */
export class Searches {
  readonly through: Float64Array;
  steps = 0;
  reached = 0;
  readonly #network: Around;
  readonly #order: Uint32Array;
  readonly #distance: Int32Array;
  readonly #ways: Float64Array;
  readonly #share: Float64Array;
  readonly #scales: Scales;

  constructor(network: Around) {
    this.#network = network;
    this.through = new Float64Array(network.people);
    this.#order = new Uint32Array(network.people);
    this.#distance = new Int32Array(network.people).fill(-1);
    this.#ways = new Float64Array(network.people);
    this.#share = new Float64Array(network.people);
    this.#scales = new Scales(network);
  }

  from(source: number): void {
    const size = this.#outward(source);
    this.#inward(size);
  }

  /** Everybody within reach in order of distance, with the number of shortest ways to them. */
  #outward(source: number): number {
    const { offsets, neighbours } = this.#network;
    const order = this.#order;
    const distance = this.#distance;
    const ways = this.#ways;
    order[0] = source;
    distance[source] = 0;
    ways[source] = 1;
    let size = 1;
    for (let [rim, level] = [0, 1]; rim < size; level += 1) {
      const end = size;
      for (; rim < end; rim += 1) {
        const p = order[rim]!;
        const last = offsets[p + 1]!;
        for (let at = offsets[p]!; at < last; at += 1) {
          const other = neighbours[at]!;
          if (distance[other] === -1) {
            distance[other] = level;
            order[size] = other;
            size += 1;
          }
          if (distance[other] === level) ways[other]! += ways[p]!;
        }
      }
      this.#scales.fit(level, ways, order, end, size);
    }
    return size;
  }

  /** Shares of the ways back to the source, from the far end; leaves the columns clean. */
  #inward(size: number): void {
    const { offsets, neighbours } = this.#network;
    const [distance, ways, share, scales] = [this.#distance, this.#ways, this.#share, this.#scales];
    for (let tail = size - 1; tail > 0; tail -= 1) {
      const p = this.#order[tail]!;
      const nearer = distance[p]! - 1;
      const each = ((1 + share[p]!) * scales.of[nearer + 1]!) / ways[p]!;
      for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1) {
        const other = neighbours[at]!;
        if (distance[other] === nearer) share[other]! += ways[other]! * each;
      }
      this.through[p]! += share[p]!;
      this.steps += distance[p]!;
    }
    this.reached += size - 1;
    scales.clear();
    for (let i = 0; i < size; i += 1) {
      const p = this.#order[i]!;
      distance[p] = -1;
      ways[p] = 0;
      share[p] = 0;
    }
  }
}

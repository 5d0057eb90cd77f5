import { greatestOf } from '../kit/index.js';
import { degreesOf } from './network.js';
import type { Around } from './skeleton.js';

/** Where somebody has more shortest ways than this, those of the level are scaled down. */
const MANY = 2 ** 200;
/** No fewer ways are left to anybody then: two of these make a product that is not nothing. */
const FEW = 2 ** -500;

/**
 * Keeps the numbers of shortest ways of one search within what a number can hold: where everybody of one level is tied
 * to everybody of the next, they multiply with each level, beyond all bounds. Only what those of a level have compared
 * with each other counts, so a level may be scaled, by a power of two, which rounds nothing.
 */
export class Scales {
  /** By level (steps from the start): ways there are those of the level before, times this. */
  readonly of: Float64Array;
  /** Within so many levels nobody comes to have `MANY` times as many ways. */
  readonly #every: number;
  #last = 0;

  constructor(network: Around) {
    this.of = new Float64Array(network.people).fill(1);
    this.#every = Math.max(
      1,
      Math.floor(Math.log2(MANY) / Math.log2(Math.max(2, greatestOf(degreesOf(network))))),
    );
  }

  /** Scales the ways of a level, whose people were found from `start` to `end`, if they are too many. */
  fit(level: number, ways: Float64Array, found: Uint32Array, start: number, end: number): void {
    if (level % this.#every !== 0) return;
    let most = 0;
    for (let i = start; i < end; i += 1) most = Math.max(most, ways[found[i]!]!);
    if (most <= MANY) return;
    const scale = 2 ** -Math.floor(Math.log2(most));
    for (let i = start; i < end; i += 1) ways[found[i]!] = Math.max(FEW, ways[found[i]!]! * scale);
    this.of[level] = scale;
    this.#last = level;
  }

  /** Before the next search. */
  clear(): void {
    this.of.fill(1, 0, this.#last + 1);
    this.#last = 0;
  }
}

import type { Times } from '../tie-days.js';
import { classOf, type Within } from './likeness.js';

/** A step is cut in so many parts, by how far apart two moments are: below 1/64 of it, 1/32, ..., 1/4, and more. */
const PARTS = 6;
const SHORTEST = 6;
/** Before looking, two moments of a step are anywhere in it, as if so many had been seen. */
const SUPPOSED = 1;

interface Spans {
  /** How long a step is, and when one starts, in milliseconds. */
  readonly span: number;
  startOf(step: number): number;
}

/**
 * When in a step contacts were. Whoever introduces two turns to both within the hour, and before they meet: of that,
 * days tell nothing. A log that has dates only has a single moment a day: its steps have one part.
 */
export class Moments {
  readonly parts: number;
  /** Pairs of moments in one step by chance: of a contact and the meeting, by part, and at the end those after it; of two contacts. */
  readonly #lag: Float64Array;
  readonly #apart: Float64Array;
  readonly #times: Times;
  readonly #spans: Spans;

  constructor(times: Times, spans: Spans) {
    this.#times = times;
    this.#spans = spans;
    const clock = times.sorted[0]! % spans.span;
    this.parts = times.sorted.every((time) => time % spans.span === clock) ? 1 : PARTS;
    this.#lag = new Float64Array(this.parts + 1);
    this.#apart = new Float64Array(this.parts);
  }

  /** When a tie was first in contact on a step. */
  firstOf(tie: number, step: number): number {
    return this.#times.sorted[this.#from(tie, this.#spans.startOf(step))]!;
  }

  /** When a tie was last in contact on a step, up to a moment; NaN when it was not. */
  lastOf(tie: number, step: number, until: number): number {
    const start = this.#spans.startOf(step);
    const at = this.#from(tie, Math.min(until + 1, start + this.#spans.span)) - 1;
    const time = at < this.#times.offsets[tie]! ? Number.NaN : this.#times.sorted[at]!;
    return time < start ? Number.NaN : time;
  }

  /** How near two ties came to each other on a step, up to a moment. */
  apartOf([one, other]: readonly [number, number], step: number, until: number): number {
    const { sorted, offsets } = this.#times;
    const start = this.#spans.startOf(step);
    const end = Math.min(until + 1, start + this.#spans.span);
    let [i, j] = [this.#from(one, start), this.#from(other, start)];
    let least = Number.POSITIVE_INFINITY;
    while (i < offsets[one + 1]! && j < offsets[other + 1]! && sorted[i]! < end && sorted[j]! < end) {
      least = Math.min(least, Math.abs(sorted[i]! - sorted[j]!));
      if (sorted[i]! < sorted[j]!) i += 1;
      else j += 1;
    }
    return least;
  }

  /** The class of a distance in steps; where it is 0, of one in milliseconds. */
  classOf(steps: number, apart: number): number {
    return steps === 0 ? this.#partOf(apart) : classOf(steps) + this.parts - 1;
  }

  /** Takes notice of a contact of chance on the step of the meeting, so long before it; NaN when it was after. */
  noteLag(before: number): void {
    this.#lag[Number.isNaN(before) ? this.parts : this.#partOf(before)]! += 1;
  }

  noteApart(apart: number): void {
    this.#apart[this.#partOf(apart)]! += 1;
  }

  within(): Within {
    if (this.parts === 1) return { lag: [1], apart: [1] };
    return {
      lag: sharesOf(this.#lag, [...ANYWHERE.map((share) => share / 2), 1 / 2]).slice(0, PARTS),
      apart: sharesOf(this.#apart, ANYWHERE),
    };
  }

  #partOf(apart: number): number {
    if (this.parts === 1) return 0;
    const part = Math.floor(Math.log2(apart / this.#spans.span)) + SHORTEST + 1;
    return Math.max(0, Math.min(PARTS - 1, part));
  }

  /** The position of a tie's first contact at a moment or later. */
  #from(tie: number, moment: number): number {
    const { offsets, sorted } = this.#times;
    let low = offsets[tie]!;
    let high = offsets[tie + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sorted[middle]! < moment) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** How often two moments that are anywhere in a step are in each part. */
const ANYWHERE: readonly number[] = Array.from({ length: PARTS }, (_, part) => {
  const near = (k: number): number =>
    k === PARTS ? 1 : 2 * 2 ** (k - 1 - SHORTEST) - 4 ** (k - 1 - SHORTEST);
  return near(part + 1) - (part === 0 ? 0 : near(part));
});

function sharesOf(seen: Float64Array, supposed: readonly number[]): number[] {
  const all = seen.reduce((sum, many) => sum + many, SUPPOSED);
  return Array.from(seen, (many, i) => (many + SUPPOSED * supposed[i]!) / all);
}

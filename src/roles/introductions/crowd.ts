import type { Clock } from './clock.js';

/** Contacts of each of two people that are in question. */
type Less = readonly [number, number];

/** So many contacts on an ordinary day are no crowd. */
const USUAL = 0.3;

/**
 * How much more than usual a person was in contact on a step, contacts that are in question left out: at a meetup
 * everybody is with everybody, and that the three were says little.
 */
export class Crowd {
  readonly #clock: Clock;
  readonly #people: number;
  readonly #pace: Float64Array;
  /** The position of each step in `slots.dates`. */
  readonly #rank: Uint32Array;

  constructor(clock: Clock, people: number) {
    const { slots, first, last } = clock;
    this.#clock = clock;
    this.#people = people;
    this.#pace = new Float64Array(people);
    const steps = last - first + 1;
    for (let p = 0; p < people; p += 1) this.#pace[p] = (slots.offsets[p + 1]! - slots.offsets[p]!) / steps;
    this.#rank = new Uint32Array(steps);
    for (const [rank, step] of slots.dates.entries()) this.#rank[step - first] = rank;
  }

  /** 1 on an ordinary step; `less`: contacts in question. */
  around(p: number, step: number, less: number): number {
    const { company } = this.#clock;
    const [start, end] = this.slotsOn(p, step);
    let others = end - start;
    if (company.size > 0) others = Math.max(others, company.get(step * this.#people + p) ?? 0);
    return Math.max(1, (Math.max(0, others - less) + USUAL) / (this.#pace[p]! + USUAL));
  }

  /** The same of two people, the geometric mean. */
  aroundBoth(p: number, q: number, step: number, [lessOfP, lessOfQ]: Less): number {
    return Math.sqrt(this.around(p, step, lessOfP) * this.around(q, step, lessOfQ));
  }

  /** The slots of a person on a step, from the one to before the other. */
  slotsOn(p: number, step: number): readonly [number, number] {
    const { slots, first } = this.#clock;
    const rank = this.#rank[step - first]!;
    const end = slots.offsets[p + 1]!;
    const start = placeOf(slots.date, rank, slots.offsets[p]!, end);
    return [start, placeOf(slots.date, rank + 1, start, end)];
  }
}

/** Where a number, or a higher one, comes first in a part of a column that is sorted: a hub has thousands on one step. */
function placeOf(sorted: Uint32Array, number: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { mostRowsOf, type Random, randomOf } from '../../kit/index.js';
import type { Slots } from '../slots.js';
import type { Clock } from './clock.js';
import type { Meeting } from './meetings.js';

/** One shuffle of a meeting: when the two met instead, and which tie of x has their day for it. */
export interface Exchange {
  /** In steps of the clock: days, or hours. */
  date: number;
  /** Whose contact with x on that date the first contact is instead, and who has the first contact's day for it. */
  tie: number;
  /** The day that they have for it. */
  day: number;
}

/**
 * The null: when x and y first met is left to chance, all else stays. Their first day changes place with one near it
 * that x had with anybody while y was around (active within a week; in a short log, within a tenth of it). So everybody
 * keeps their pairs, x keeps the days, nobody is put where they were not yet or no longer, and all were about as busy:
 * growth, bursts and busy people make no introductions. Days after the two met do not count as long as the contacts of
 * whoever introduced them are in the window: those would be no chance.
 *
 * Why not shuffle the times of all interactions: who came in May and left in June would be active all year, and
 * whoever is active with them in May would look like their introducer.
 *
 * Source: the case-crossover design, Maclure (1991), controls on both sides, with a washout.
 */
export class Shuffler {
  readonly #slots: Slots;
  readonly #reach: number;
  readonly #memory: number;
  readonly #washout: number;
  readonly #random: Random;
  readonly #around: Uint32Array;
  /** The slots of x that may be drawn. */
  readonly #pool: Uint32Array;
  readonly #exchange: Exchange = { date: 0, tie: 0, day: 0 };
  #size = 0;
  #marked = -1;

  constructor({ slots, around, memory, window }: Clock, seed: number) {
    this.#slots = slots;
    this.#reach = around;
    this.#memory = memory;
    this.#washout = window;
    this.#random = randomOf(seed);
    this.#around = new Uint32Array(slots.dates.length);
    this.#pool = new Uint32Array(mostRowsOf(slots.offsets));
  }

  /** Makes ready for a meeting on a date; true when it could have been on another. */
  open({ x, y, tie }: Meeting, day: number): boolean {
    const { offsets, date, dates, tie: tieOf } = this.#slots;
    if (y !== this.#marked) markAround(this.#slots, y, { around: this.#around, reach: this.#reach });
    this.#marked = y;
    this.#exchange.day = day;
    this.#size = 0;
    for (let s = offsets[x]!; s < offsets[x + 1]!; s += 1) {
      const after = dates[date[s]!]! - day;
      if (after > this.#memory) break;
      const isNear = after >= -this.#memory && (after <= 0 || after > this.#washout);
      if (!isNear || tieOf[s] === tie || this.#around[date[s]!] !== y + 1) continue;
      this.#pool[this.#size] = s;
      this.#size += 1;
    }
    return this.#size > 0;
  }

  /** One shuffle. */
  next(): Exchange {
    const slot = this.#pool[Math.floor(this.#random() * this.#size)]!;
    this.#exchange.date = this.#slots.dates[this.#slots.date[slot]!]!;
    this.#exchange.tie = this.#slots.tie[slot]!;
    return this.#exchange;
  }
}

function markAround(
  { offsets, date, dates }: Slots,
  y: number,
  { around, reach }: { around: Uint32Array; reach: number },
): void {
  let next = 0;
  for (let s = offsets[y]!; s < offsets[y + 1]!; s += 1) {
    const day = dates[date[s]!]!;
    let d = Math.max(next, date[s]!);
    while (d > next && dates[d - 1]! >= day - reach) d -= 1;
    for (; d < dates.length && dates[d]! <= day + reach; d += 1) around[d] = y + 1;
    next = Math.max(next, d);
  }
}

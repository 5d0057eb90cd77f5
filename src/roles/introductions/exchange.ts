import { type Random, randomOf } from '../../kit/index.js';
import type { Slots } from '../slots.js';
import type { Clock } from './clock.js';
import type { Meeting } from './meetings.js';

/** One shuffle of a meeting: the day of the first contact, and which ties of x lose or gain a day by it. */
export interface Exchange {
  /** In steps of the clock: days, or hours. */
  date: number;
  /** Whose contact with x on that date the first contact is instead; the meeting's own where nothing changed. */
  tie: number;
  /** Ties of x with this number in `lost` lose `date`; those with it in `gained` gain a day. */
  draw: number;
  readonly lost: Uint32Array;
  readonly gained: Uint32Array;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
}

/**
 * The null: when x and y were in contact is left to chance, all else stays. Their days change places with as many days
 * that x had with anybody while y was around (active within a week; in a short log, within a tenth of it). So everybody keeps their pairs, x keeps the days,
 * nobody is put where they were not yet or no longer, and whoever comes often comes early, as in the log: growth,
 * bursts and busy people make no introductions.
 *
 * Why not shuffle the times of all interactions: who came in May and left in June would be active all year, and
 * whoever is active with them in May would look like their introducer.
 */
export class Shuffler {
  readonly #slots: Slots;
  readonly #reach: number;
  readonly #random: Random;
  readonly #around: Uint32Array;
  /** The slots of x that may be drawn, and the dates of those that x has with y. */
  readonly #pool: Uint32Array;
  readonly #own: Uint32Array;
  readonly #exchange: Exchange;
  #size = 0;
  #days = 0;
  #marked = -1;

  constructor({ slots, around }: Clock, ties: number, seed: number) {
    this.#slots = slots;
    this.#reach = around;
    this.#random = randomOf(seed);
    this.#around = new Uint32Array(slots.dates.length);
    this.#pool = new Uint32Array(slots.date.length);
    this.#own = new Uint32Array(slots.dates.length);
    this.#exchange = {
      ...{ date: 0, tie: 0, draw: 0, lost: new Uint32Array(ties), gained: new Uint32Array(ties) },
      ...{ earliest: new Int32Array(ties), latest: new Int32Array(ties) },
    };
  }

  /** Makes ready for a meeting; true when it could have been on another day. */
  open({ x, y, tie }: Meeting): boolean {
    const { offsets, date, tie: tieOf } = this.#slots;
    if (y !== this.#marked) markAround(this.#slots, y, { around: this.#around, reach: this.#reach });
    this.#marked = y;
    this.#size = 0;
    this.#days = 0;
    for (let s = offsets[x]!; s < offsets[x + 1]!; s += 1) {
      if (this.#around[date[s]!] !== y + 1) continue;
      this.#pool[this.#size] = s;
      this.#size += 1;
      if (tieOf[s] !== tie) continue;
      this.#own[this.#days] = date[s]!;
      this.#days += 1;
    }
    return this.#days < this.#size;
  }

  /** One shuffle: draws as many slots as the two have days; they are the first of the pool then. */
  next(tie: number): Exchange {
    const drawn = { slots: this.#slots, pool: this.#pool, own: this.#own, days: this.#days };
    for (let i = 0; i < this.#days; i += 1) {
      const j = i + Math.floor(this.#random() * (this.#size - i));
      const slot = this.#pool[j]!;
      this.#pool[j] = this.#pool[i]!;
      this.#pool[i] = slot;
    }
    this.#exchange.draw += 1;
    const first = earliestOf(drawn);
    this.#exchange.date = this.#slots.dates[first]!;
    displace(drawn, tie, { exchange: this.#exchange, first });
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

interface Drawn {
  readonly slots: Slots;
  readonly pool: Uint32Array;
  readonly own: Uint32Array;
  readonly days: number;
}

function earliestOf({ slots: { date }, pool, days }: Drawn): number {
  let first = date[pool[0]!]!;
  for (let i = 1; i < days; i += 1) if (date[pool[i]!]! < first) first = date[pool[i]!]!;
  return first;
}

/** Who had a drawn slot gets one of the two's own days for it, any one, as the draw is in random order. */
function displace(
  { slots, pool, own, days }: Drawn,
  tie: number,
  { exchange, first }: { exchange: Exchange; first: number },
): void {
  const { draw, lost, gained, earliest, latest, date } = exchange;
  for (let i = 0; i < days; i += 1) {
    const other = slots.tie[pool[i]!]!;
    const isFirst = slots.date[pool[i]!] === first;
    if (isFirst) exchange.tie = other;
    if (other === tie) continue;
    if (isFirst) lost[other] = draw;
    const day = slots.dates[own[i]!]!;
    if (day > date) continue;
    const again = gained[other] === draw;
    earliest[other] = again ? Math.min(earliest[other]!, day) : day;
    latest[other] = again ? Math.max(latest[other]!, day) : day;
    gained[other] = draw;
  }
}

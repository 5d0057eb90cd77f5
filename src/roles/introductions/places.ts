import type { Clock } from './clock.js';
import { usualOf } from './usual.js';

/** Contacts that are bound to be in the place of the meeting are so much likelier to be there at most. */
const MOST = 400;

/** Where contacts were: whether somebody was with two people in the place in which they then met. */
export class Places {
  /** The most that the places of the meeting can add. */
  most = 1;
  readonly #contacts: Clock['contacts'];
  /** Per place, and per row: how likely contacts are there by chance, and this one by the habit of its tie. */
  readonly #share: Float64Array;
  readonly #usual: Float32Array;
  readonly #met: number[] = [];
  /** Events come after places. Everybody there was there: an event says no more than its day. */
  readonly #events: number;

  constructor({ contacts, window }: Clock, events: number) {
    this.#contacts = contacts;
    this.#events = events;
    const rows = new Float64Array(events);
    for (const place of contacts.place) if (place < events) rows[place]! += 1;
    this.#share = rows.map((n) => n / contacts.place.length);
    this.#usual = usualOf(contacts, window, this.#share);
  }

  /** The places of a meeting, where it has any that tell. */
  open(tie: number): void {
    const { offsets, day, place } = this.#contacts;
    const start = offsets[tie]!;
    this.#met.length = 0;
    this.most = 1;
    for (let row = start; row < offsets[tie + 1]! && day[row] === day[start]; row += 1) {
      const met = place[row]!;
      if (met === 0 || met >= this.#events) continue;
      this.#met.push(met);
      this.most = Math.max(this.most, rarityOf(this.#share[met]!, this.#share[met]!));
    }
  }

  /** How much likelier two contacts are that are bound to be in a place of the meeting: 0 elsewhere, 1 where none tells. */
  hereOf(toX: number, toY: number, { one, other }: { one: number; other: number }): number {
    if (this.#met.length === 0) return 1;
    let most = 0;
    for (const place of this.#met) {
      const x = this.#chanceAt(toX, one, place);
      if (x > 0) most = Math.max(most, rarityOf(x, this.#chanceAt(toY, other, place)));
    }
    return most;
  }

  /** How likely a tie's contact on a step is in the place by chance; 0 where it is not. */
  #chanceAt(tie: number, step: number, wanted: number): number {
    const { offsets, day, place } = this.#contacts;
    let low = offsets[tie]!;
    let high = offsets[tie + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (day[middle]! < step) low = middle + 1;
      else high = middle;
    }
    for (let row = low; row < offsets[tie + 1]! && day[row] === step; row += 1)
      if (place[row] === wanted) return this.#usual[row]!;
    return 0;
  }
}

/** Two contacts in one place. */
const rarityOf = (x: number, y: number): number => (y === 0 ? 0 : Math.min(MOST, 1 / (x * y)));

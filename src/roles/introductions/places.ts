import type { Clock } from './clock.js';

/** Contacts in the place of the meeting, where places tell: so much more likely at most; half as likely elsewhere. */
const MOST = 400;
const ELSEWHERE = 0.5;

/** Where contacts were: whether somebody was with two people in the place in which they then met. */
export class Places {
  /** The most that the places of the meeting can add. */
  most = 1;
  readonly #contacts: Clock['contacts'];
  /** How much likelier an introduction makes two contacts in the same place as the meeting, than chance. */
  readonly #rarity: Float64Array;
  readonly #met: number[] = [];
  /** Events come after places. Everybody there was there: an event says no more than its day. */
  readonly #events: number;

  constructor({ contacts }: Clock, events: number) {
    this.#contacts = contacts;
    this.#events = events;
    const rows = new Float64Array(events);
    const {
      place,
      place: { length },
    } = contacts;
    for (let row = 0; row < length; row += 1) if (place[row]! < events) rows[place[row]!]! += 1;
    this.#rarity = rows.map((n) => Math.min(MOST, ELSEWHERE + ELSEWHERE * (length / n) ** 2));
  }

  /** The places of a meeting, where it has any that tell. */
  open(tie: number): void {
    const { offsets, day, place } = this.#contacts;
    const start = offsets[tie]!;
    this.#met.length = 0;
    for (let row = start; row < offsets[tie + 1]! && day[row] === day[start]; row += 1) {
      if (place[row]! > 0 && place[row]! < this.#events) this.#met.push(place[row]!);
    }
    this.most = this.#met.length === 0 ? 1 : ELSEWHERE;
    for (const met of this.#met) this.most = Math.max(this.most, this.#rarity[met]!);
  }

  /** 1 where places do not tell; below 1 when the two contacts were elsewhere. */
  togetherOf(toX: number, toY: number, { one, other }: { one: number; other: number }): number {
    if (this.#met.length === 0) return 1;
    let most = ELSEWHERE;
    for (const place of this.#met) {
      if (this.#rarity[place]! > most && this.#isAt(toX, one, place) && this.#isAt(toY, other, place))
        most = this.#rarity[place]!;
    }
    return most;
  }

  #isAt(tie: number, step: number, wanted: number): boolean {
    const { offsets, day, place } = this.#contacts;
    let low = offsets[tie]!;
    let high = offsets[tie + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (day[middle]! < step) low = middle + 1;
      else high = middle;
    }
    for (let row = low; row < offsets[tie + 1]! && day[row] === step; row += 1)
      if (place[row] === wanted) return true;
    return false;
  }
}

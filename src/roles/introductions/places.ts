import { rowFrom } from '../tie-days.js';
import type { Clock } from './clock.js';
import type { Crowd } from './crowd.js';
import type { Meeting } from './meetings.js';
import { usualOf } from './usual.js';

/** Contacts that are bound to be in the place of the meeting are so much likelier to be there at most. */
const MOST = 400;
/** So many contacts of a day are looked at, for where they were. */
const MOST_OTHERS = 64;

/** Where contacts were: whether somebody was with two people in the place in which they then met. */
export class Places {
  /** The most that the places of the meeting can add. */
  most = 1;
  readonly #contacts: Clock['contacts'];
  readonly #ties: Uint32Array;
  readonly #crowd: Crowd;
  /** Per place, and per row: how likely contacts are there by chance, and this one by the habit of its tie. */
  readonly #share: Float64Array;
  readonly #usual: Float32Array;
  readonly #met: number[] = [];
  #meeting: Meeting | null = null;
  /** Events come after places. Everybody there was there: an event says no more than its day. */
  readonly #events: number;

  constructor({ contacts, window, slots }: Clock, events: number, crowd: Crowd) {
    this.#contacts = contacts;
    this.#ties = slots.tie;
    this.#crowd = crowd;
    this.#events = events;
    const rows = new Float64Array(events);
    const { place } = contacts;
    for (let row = 0; row < place.length; row += 1) if (place[row]! < events) rows[place[row]!]! += 1;
    this.#share = rows.map((n) => n / place.length);
    this.#usual = usualOf(contacts, window, this.#share);
  }

  /** Whether the meeting that is open was in a place that tells. */
  get tell(): boolean {
    return this.#met.length > 0;
  }

  /** The places of a meeting, where it has any that tell. */
  open(meeting: Meeting): void {
    const { tie } = meeting;
    const { offsets, day, place } = this.#contacts;
    const start = offsets[tie]!;
    this.#meeting = meeting;
    this.#met.length = 0;
    this.most = 1;
    for (let row = start; row < offsets[tie + 1]! && day[row] === day[start]; row += 1) {
      const met = place[row]!;
      if (met === 0 || met >= this.#events) continue;
      this.#met.push(met);
      this.most = Math.max(this.most, rarityOf(this.#share[met]!, this.#share[met]!));
    }
  }

  /**
   * How much likelier contacts of a common contact with both, on a step each, are in a place of the meeting if they are
   * bound to be: 0 where they are not, 1 where no place tells.
   */
  hereOf(c: number, one: number, other: number): number {
    if (this.#met.length === 0) return 1;
    const { x, y, toX, toY } = this.#meeting!;
    let most = 0;
    for (const place of this.#met) {
      const atX = this.#usualAt(toX[c]!, one, place);
      const atY = atX === 0 ? 0 : this.#usualAt(toY[c]!, other, place);
      if (atY === 0) continue;
      const chanceX = Math.max(atX, this.#crowdedAt(c, { p: x, step: one, place }));
      const chanceY = Math.max(atY, this.#crowdedAt(c, { p: y, step: other, place }));
      most = Math.max(most, rarityOf(chanceX, chanceY));
    }
    return most;
  }

  /** As often as other contacts of the two were in the place on that step: who was there with a crowd was with all of it. */
  #crowdedAt(c: number, { p, step, place }: { p: number; step: number; place: number }): number {
    const { person } = this.#meeting!;
    return Math.max(this.#othersAt(c, { p, step, place }), this.#othersAt(c, { p: person[c]!, step, place }));
  }

  #othersAt(c: number, { p, step, place }: { p: number; step: number; place: number }): number {
    const { tie: met, toX, toY } = this.#meeting!;
    const [start, end] = this.#crowd.slotsOn(p, step);
    let [others, there] = [0, 0];
    for (let slot = start; slot < end && others < MOST_OTHERS; slot += 1) {
      const tie = this.#ties[slot]!;
      if (tie === met || tie === toX[c] || tie === toY[c]) continue;
      others += 1;
      if (this.#usualAt(tie, step, place) > 0) there += 1;
    }
    return (there + this.#share[place]!) / (others + 1);
  }

  /** How likely a tie's contact on a step is in the place by habit; 0 where it is not. */
  #usualAt(tie: number, step: number, wanted: number): number {
    const { offsets, day, place } = this.#contacts;
    for (let row = rowFrom(this.#contacts, tie, step); row < offsets[tie + 1]! && day[row] === step; row += 1)
      if (place[row] === wanted) return this.#usual[row]!;
    return 0;
  }
}

/** Two contacts in one place. */
const rarityOf = (x: number, y: number): number => (y === 0 ? 0 : Math.min(MOST, 1 / (x * y)));

import type { Clock } from './clock.js';
import { Crowd } from './crowd.js';
import type { Exchange } from './exchange.js';
import { classOf } from './likeness.js';
import type { Meeting } from './meetings.js';
import { Places } from './places.js';
import { Recent, stepsOf } from './recent.js';

/** How likely an introduction is to be so many steps before the meeting, and its two contacts so far apart. */
export interface Likeness {
  readonly lag: Float64Array;
  readonly apart: Float64Array;
}

/** No meeting yet. */
const NONE: Meeting = {
  ...{ tie: 0, x: 0, y: 0, size: 0 },
  ...{ person: new Uint32Array(0), toX: new Uint32Array(0), toY: new Uint32Array(0) },
};

/**
 * What speaks for a common contact having introduced two: a contact with each before they met. How much likelier an
 * introduction makes it than chance does: (how likely so long before · how likely so far apart) / (chance of the one
 * contact on its step · chance of the other), for the most telling pair of contacts in the window.
 */
export class Sign {
  likeness: Likeness;
  /** How much likelier; 0 without a contact with each. */
  value = 0;
  /** The classes of both distances, `value` without their likeness, and the first distance in steps. */
  lag = 0;
  apart = 0;
  rest = 0;
  steps = 0;
  together = false;
  readonly #places: Places;
  readonly #crowd: Crowd;
  readonly #toX: Recent;
  readonly #toY: Recent;
  /** No tie has a lower pace. */
  readonly #slowest: number;
  #meeting = NONE;
  #date = 0;
  #exchange: Exchange | null = null;

  constructor(clock: Clock, people: number, { events, likeness }: { events: number; likeness: Likeness }) {
    const steps = stepsOf(clock);
    this.likeness = likeness;
    this.#slowest = 1 / clock.memory;
    this.#places = new Places(clock, events);
    this.#crowd = new Crowd(clock, people);
    this.#toX = new Recent(steps, clock);
    this.#toY = new Recent(steps, clock);
  }

  /** The most that places can add to the meeting that is open. */
  get most(): number {
    return this.#places.most;
  }

  open(meeting: Meeting): void {
    this.#meeting = meeting;
    this.#places.open(meeting.tie);
  }

  /** On which date the meeting is, and in which shuffle; null for the log itself. */
  put(date: number, exchange: Exchange | null): void {
    this.#date = date;
    this.#exchange = exchange;
  }

  /**
   * Reads the common contact at a position; false when their ties to both are not older than the date. Signs worth no
   * more than `floor` are passed over.
   */
  read(c: number, floor: number): boolean {
    const [x, y] = [this.#toX, this.#toY];
    this.value = floor;
    if (!y.open(this.#meeting.toY[c]!, this.#date, null)) return false;
    if (!x.open(this.#meeting.toX[c]!, this.#date, this.#exchange)) return false;
    const most = this.likeness.lag[0]! * this.likeness.apart[0]! * this.#places.most;
    if (most / (this.#slowest * y.measure()) <= floor || most / (x.measure() * y.pace) <= floor)
      this.value = 0;
    else if (y.fill() > 0 && x.fill() > 0) this.#walk(c);
    if (this.value <= floor) this.value = 0;
    return true;
  }

  /** The later contact with each other contact before it, from the meeting backwards. */
  #walk(c: number): void {
    const [x, y] = [this.#toX, this.#toY];
    for (let i = 0, j = 0; i < x.size && j < y.size; ) {
      this.#weigh(c, x.step[i]!, y.step[j]!);
      if (x.step[i]! >= y.step[j]!) i += 1;
      else j += 1;
    }
  }

  #mostOf(likeness: number): number {
    return (likeness * this.#places.most) / (this.#toX.pace * this.#toY.pace);
  }

  #weigh(c: number, one: number, other: number): void {
    const steps = this.#date - Math.max(one, other);
    const lag = classOf(steps);
    const apart = classOf(Math.abs(one - other));
    const half = apart === 0 ? 1 : 0.5;
    const likeness = this.likeness.lag[lag]! * this.likeness.apart[apart]! * half;
    if (this.#mostOf(likeness) <= this.value) return;
    const { toX, toY } = this.#meeting;
    const place = this.#places.togetherOf(toX[c]!, toY[c]!, { one, other });
    const chance = this.#chanceOf(c, one, other);
    const value = (likeness * place) / chance;
    if (value <= this.value) return;
    this.value = value;
    this.lag = lag;
    this.apart = apart;
    this.rest = (half * place) / chance;
    this.steps = steps;
    this.together = place > 1;
  }

  /** That somebody is in contact with both on these steps anyway: their pace, and more where there was a crowd. */
  #chanceOf(c: number, one: number, other: number): number {
    const { x, y } = this.#meeting;
    const by = this.#meeting.person[c]!;
    const asked = one === other ? 2 : 1;
    const atX = Math.min(this.#othersOf(x, one), this.#crowd.around(by, one, asked));
    const atY = Math.min(this.#othersOf(y, other), this.#crowd.around(by, other, asked));
    return Math.min(1, this.#toX.pace * atX) * Math.min(1, this.#toY.pace * atY);
  }

  #othersOf(p: number, step: number): number {
    return this.#crowd.around(p, step, step === this.#date ? 2 : 1);
  }
}

import type { Cases, Signs } from './cases.js';
import { densityOf, evenly, halving, type Likeness, PRIOR, priorOf, sizesOf } from './likeness.js';
import { NEWNESS, tellingOf } from './newness.js';
import { Shares } from './shares.js';

/** More rounds change hardly a credit. */
const ROUNDS = 20;
/** However often somebody introduces, and however new two look: times must speak for it as well. */
const MOST_ODDS = 8;

/**
 * How often each person introduces their contacts, how soon these then meet, and how new they look, so that the log
 * becomes most likely (expectation maximization). A meeting is judged by all others: that two met after somebody was in
 * contact with both is no reason to expect it of them.
 */
export class Fit {
  likeness: Likeness;
  readonly #signs: Signs;
  readonly #sizes: readonly number[];
  readonly #shares: Shares;
  /** How many meetings there are that look how new, and how much likelier it is that somebody made one of them. */
  readonly #meetings: Float64Array;
  #telling: Float64Array;
  /** Of each sign: how much likelier it is if its person made the meeting than if not; and what others of theirs say. */
  readonly #ratio: Float64Array;
  readonly #odds: Float64Array;
  /** Of each position: its part in the meeting. */
  readonly #parts: Float64Array;
  /** The ratios of the meeting that is open, and what it is worth that the two look so new. */
  readonly #mine = new Map<number, number>();
  #worth = 0;

  constructor(cases: Cases, window: number) {
    this.likeness = priorOf(window);
    this.#signs = cases.signs();
    this.#sizes = sizesOf(window);
    this.#shares = new Shares(cases, this.#signs);
    this.#meetings = cases.meetings;
    this.#telling = new Float64Array(NEWNESS).fill(1);
    this.#ratio = new Float64Array(this.#signs.person.length).fill(1);
    this.#odds = new Float64Array(this.#signs.person.length);
    this.#parts = new Float64Array(this.#signs.lag.length);
    for (let round = 0; round < ROUNDS; round += 1) {
      this.#maximize(this.#expect());
    }
  }

  /** Takes up a meeting of the cases. */
  open(meeting: number): void {
    const { meetings, person } = this.#signs;
    this.#mine.clear();
    this.#worth = this.#telling[this.#signs.newness[meeting]!]!;
    for (let i = meetings[meeting]!; i < meetings[meeting + 1]!; i += 1)
      this.#mine.set(person[i]!, this.#ratio[i]!);
  }

  /** How likely a person is, to 1, to have made the meeting, by all others that they might have made; before its sign. */
  oddsOf(p: number): number {
    return Math.min(MOST_ODDS, this.#shares.oddsOf(p, this.#mine.get(p) ?? 0) * this.#worth);
  }

  /** Of each meeting, the part that each common contact has in it; the rest is nobody's. */
  #expect(): Float64Array {
    const { meetings, person, newness } = this.#signs;
    const made = new Float64Array(NEWNESS);
    for (let m = 0; m < newness.length; m += 1) {
      const worth = this.#telling[newness[m]!]!;
      let all = 1;
      for (let i = meetings[m]!; i < meetings[m + 1]!; i += 1) {
        this.#odds[i] = this.#shares.oddsOf(person[i]!, this.#ratio[i]!);
        this.#ratio[i] = this.#weigh(i, worth);
        all += this.#odds[i]! * this.#ratio[i]!;
      }
      for (let i = meetings[m]!; i < meetings[m + 1]!; i += 1) this.#divide(i, all);
      made[newness[m]!]! += 1 - 1 / all;
    }
    return made;
  }

  /** What speaks for each position of a sign; the sum of it. */
  #weigh(i: number, worth: number): number {
    const { positions, lag, apart } = this.#signs;
    let sum = 0;
    for (let j = positions[i]!; j < positions[i + 1]!; j += 1) {
      this.#parts[j] =
        worth * this.likeness.lag[lag[j]!]! * this.likeness.apart[apart[j]!]! * this.#waysOf(j);
      sum += this.#parts[j]!;
    }
    return sum;
  }

  /** The parts of a sign in its meeting, and its ratio, by all that speaks for the meeting. */
  #divide(i: number, all: number): void {
    const { positions } = this.#signs;
    for (let j = positions[i]!; j < positions[i + 1]!; j += 1) this.#parts[j]! *= this.#odds[i]! / all;
    this.#ratio[i]! /= Math.max(1, all - this.#odds[i]! * this.#ratio[i]!);
  }

  #waysOf(j: number): number {
    const { rest, started } = this.#signs;
    return this.likeness.started * started[j]! + (1 - this.likeness.started) * rest[j]!;
  }

  #maximize(made: Float64Array): void {
    const { lag, apart, started } = this.#signs;
    let [by, all] = [PRIOR / 2, PRIOR];
    const lags = evenly(this.#sizes).map((share) => share * PRIOR);
    const aparts = halving(this.#sizes).map((share) => share * PRIOR);
    for (let j = 0; j < this.#parts.length; j += 1) {
      lags[lag[j]!]! += this.#parts[j]!;
      aparts[apart[j]!]! += this.#parts[j]!;
      all += this.#parts[j]!;
      by += (this.#parts[j]! * this.likeness.started * started[j]!) / this.#waysOf(j);
    }
    this.likeness = {
      lag: densityOf(lags, this.#sizes),
      apart: densityOf(aparts, this.#sizes),
      started: by / all,
    };
    this.#telling = tellingOf(this.#meetings, made);
    this.#shares.take(this.#ratio);
  }
}

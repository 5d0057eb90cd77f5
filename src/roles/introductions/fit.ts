import type { Cases, Columns } from './cases.js';
import { densityOf, evenly, halving, type Likeness, priorOf, sizesOf } from './likeness.js';
import { PRIOR_LIKENESS, Shares } from './shares.js';

/** More rounds change hardly a credit. */
const ROUNDS = 20;
/** However often somebody introduces, and however new two look: times must speak for it as well. */
const MOST_ODDS = 4;

/**
 * How often each person introduces their contacts, how soon these then meet, and how new they look, so that the log
 * becomes most likely (expectation maximization). A meeting is judged by all others: that two met after somebody was in
 * contact with both is no reason to expect it of them. Before looking, a single introduction is supposed in the whole log.
 */
export class Fit {
  likeness: Likeness;
  readonly #columns: Columns;
  readonly #sizes: readonly number[];
  readonly #shares: Shares;
  /** Of each position: its part in the meeting, and the whole part of its person. */
  readonly #parts: Float64Array;
  readonly #own: Float64Array;
  /** Each person's part in the meeting that is open. */
  readonly #mine = new Map<number, number>();
  #newness = 0;

  constructor(cases: Cases, window: number) {
    this.likeness = priorOf(window);
    this.#columns = cases.columns();
    this.#sizes = sizesOf(window);
    this.#shares = new Shares(cases, this.#columns);
    this.#parts = new Float64Array(this.#columns.person.length);
    this.#own = new Float64Array(this.#columns.person.length);
    for (let round = 0; round < ROUNDS; round += 1) {
      this.#expect();
      this.#maximize();
    }
  }

  /** Takes up a meeting of the cases. */
  open(meeting: number): void {
    const { offsets, newness, person } = this.#columns;
    this.#mine.clear();
    this.#newness = newness[meeting]!;
    for (let i = meeting === 0 ? 0 : offsets[meeting - 1]!; i < offsets[meeting]!; i += 1)
      this.#mine.set(person[i]!, this.#own[i]!);
  }

  /** How likely a person is, to 1, to have made the meeting, by all others that they might have made; before its sign. */
  oddsOf(p: number): number {
    return Math.min(MOST_ODDS, this.#shares.oddsOf(p, this.#mine.get(p) ?? 0, this.#newness));
  }

  /** Of each meeting, the part that each common contact has in it; the rest is nobody's. */
  #expect(): void {
    const { offsets } = this.#columns;
    for (let m = 0, start = 0; m < offsets.length; m += 1) {
      const end = offsets[m]!;
      let all = 1;
      for (let i = start; i < end; ) {
        const next = this.#weigh(i, { end, meeting: m });
        all += this.#own[i]!;
        i = next;
      }
      for (let i = start; i < end; i += 1) {
        this.#parts[i]! /= all;
        this.#own[i]! /= all;
      }
      start = end;
    }
  }

  /** What speaks for the person of a position, in all their positions in the meeting; the position after those. */
  #weigh(start: number, { end, meeting }: { end: number; meeting: number }): number {
    const { person, newness, lag, apart } = this.#columns;
    const odds = this.#shares.oddsOf(person[start]!, this.#own[start]!, newness[meeting]!);
    let own = 0;
    let i = start;
    for (; i < end && person[i] === person[start]; i += 1) {
      this.#parts[i] = odds * this.likeness.lag[lag[i]!]! * this.likeness.apart[apart[i]!]! * this.#waysOf(i);
      own += this.#parts[i]!;
    }
    this.#own.fill(own, start, i);
    return i;
  }

  #waysOf(i: number): number {
    const { rest, started } = this.#columns;
    return this.likeness.started * started[i]! + (1 - this.likeness.started) * rest[i]!;
  }

  #maximize(): void {
    const { lag, apart, started } = this.#columns;
    let [by, all] = [PRIOR_LIKENESS / 2, PRIOR_LIKENESS];
    const lags = evenly(this.#sizes).map((share) => share * PRIOR_LIKENESS);
    const aparts = halving(this.#sizes).map((share) => share * PRIOR_LIKENESS);
    for (let i = 0; i < this.#parts.length; i += 1) {
      lags[lag[i]!]! += this.#parts[i]!;
      aparts[apart[i]!]! += this.#parts[i]!;
      all += this.#parts[i]!;
      by += (this.#parts[i]! * this.likeness.started * started[i]!) / this.#waysOf(i);
    }
    this.likeness = {
      lag: densityOf(lags, this.#sizes),
      apart: densityOf(aparts, this.#sizes),
      started: by / all,
    };
    this.#shares.take(this.#parts);
  }
}

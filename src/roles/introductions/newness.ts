import type { Clock } from './clock.js';
import { classOf, densityOf, MANNERS, PRIOR } from './likeness.js';
import type { Meeting } from './meetings.js';
import { afterOf, mannerOf, type Steps } from './recent.js';

/** No contact again; then contacts missed before: below 1, 2, 4, and so on. */
export const NEWNESS = 8;
/** How first contacts look: so new, and in which manner they were. */
export const LOOKS = MANNERS.length * NEWNESS;

/**
 * How new a tie looks at its first contact: how many contacts the two would have had before, since both were there, at
 * the pace of the time after. Who talks every day from May on, and never before, has not known each other long.
 */
export class Newness {
  readonly #steps: Steps;
  readonly #clock: Clock;

  constructor(steps: Steps, clock: Clock) {
    this.#steps = steps;
    this.#clock = clock;
  }

  /** A look, below `LOOKS`, of a meeting on a date. */
  lookOf(meeting: Meeting, date: number): number {
    return mannerOf(this.#steps, meeting.tie, date) * NEWNESS + this.#newnessOf(meeting, date);
  }

  #newnessOf({ tie, x, y }: Meeting, date: number): number {
    const { offsets } = this.#steps;
    const first = offsets[tie]!;
    if (offsets[tie + 1]! - first === 1) return 0;
    const { window } = this.#clock;
    const again = afterOf(this.#steps, tie, date + window) - first - 1;
    const since = Math.max(this.#firstOf(x), this.#firstOf(y));
    const missed = (again / window) * (date - since);
    return Math.min(NEWNESS - 1, 1 + classOf(Math.floor(missed)));
  }

  #firstOf(p: number): number {
    const { offsets, date, dates } = this.#clock.slots;
    return dates[date[offsets[p]!]!]!;
  }
}

/**
 * How much likelier somebody made a meeting of each look than any meeting: its share among those that somebody made,
 * over its share among all others. Of one manner, who look newer were never less likely introduced. `meetings`: how many
 * there are, `made`: how many of them somebody made.
 */
export function tellingOf(meetings: Float64Array, made: Float64Array): Float64Array {
  const [all, some] = [sumOf(meetings) + 1, sumOf(made)];
  const seen = Array.from(meetings, (many) => many + 1 / LOOKS);
  const others = seen.map((many, n) => Math.max(1 / LOOKS, many - made[n]!));
  const shares = seen.map((many, n) => made[n]! + (PRIOR * many) / all);
  return Float64Array.from(
    MANNERS.flatMap((manner) => {
      const [start, end] = [manner * NEWNESS, (manner + 1) * NEWNESS];
      const mine = shares.slice(start, end).reverse();
      const rising = densityOf(mine, others.slice(start, end).reverse()).reverse();
      return Array.from(rising, (share) => (share * (all - some) * sumOf(mine)) / sumOf(shares));
    }),
  );
}

const sumOf = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, value) => sum + value, 0);

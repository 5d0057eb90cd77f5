import type { Clock } from './clock.js';
import { classOf, densityOf, PRIOR } from './likeness.js';
import type { Meeting } from './meetings.js';
import { afterOf, type Steps } from './recent.js';

/** No contact again; then contacts missed before: below 1, 2, 4, and so on. */
export const NEWNESS = 8;

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

  /** A class, below `NEWNESS`, of a meeting on a date. */
  classOf({ tie, x, y }: Meeting, date: number): number {
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
 * How much likelier somebody made a meeting of each class than any meeting: the share of the class among those that
 * somebody made, over its share among all others. Who look newer were never less likely introduced. `meetings`: how
 * many there are, `made`: how many of them somebody made.
 */
export function tellingOf(meetings: Float64Array, made: Float64Array): Float64Array {
  const [all, some] = [sumOf(meetings) + 1, sumOf(made)];
  const seen = Array.from(meetings, (many) => many + 1 / NEWNESS);
  const others = seen.map((many, n) => Math.max(1 / NEWNESS, many - made[n]!));
  const shares = seen.map((many, n) => made[n]! + (PRIOR * many) / all);
  const rising = densityOf(shares.reverse(), others.reverse()).reverse();
  return rising.map((share) => share * (all - some));
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

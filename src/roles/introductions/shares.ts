import type { Cases, Columns } from './cases.js';
import { NEWNESS } from './newness.js';

/** Before looking, each person's share counts as much as so many first contacts that they might have made. */
const PRIOR = 2;
/** Before looking, distances, who starts contacts, and how new two look count as much as so many introductions. */
export const PRIOR_LIKENESS = 4;
/** The first guess of everybody's share. */
const START = 0.1;

/** How often each person introduces, and how new those look who are introduced, from the parts that people have in meetings. */
export class Shares {
  readonly #cases: Cases;
  readonly #columns: Columns;
  readonly #sums: Float64Array;
  readonly #newness = new Float64Array(NEWNESS).fill(1);
  /** A single introduction in the whole log. */
  readonly #supposed: number;

  constructor(cases: Cases, columns: Columns) {
    this.#cases = cases;
    this.#columns = columns;
    this.#sums = cases.open.map((open) => START * (open + PRIOR));
    this.#supposed = PRIOR / (1 + Math.max(1, sumOf(cases.meetings)));
  }

  take(parts: Float64Array): void {
    const { offsets, newness, person } = this.#columns;
    const made = new Float64Array(NEWNESS);
    this.#sums.fill(0);
    for (let m = 0, i = 0; m < offsets.length; m += 1) {
      for (; i < offsets[m]!; i += 1) {
        this.#sums[person[i]!]! += parts[i]!;
        made[newness[m]!]! += parts[i]!;
      }
    }
    this.#compare(made);
  }

  /** How new those look who are introduced, against all others. */
  #compare(made: Float64Array): void {
    const { meetings } = this.#cases;
    const [all, some] = [sumOf(meetings) + 1, sumOf(made)];
    for (let n = 0; n < NEWNESS; n += 1) {
      const usual = (PRIOR_LIKENESS * (meetings[n]! + 1 / NEWNESS)) / all;
      const others = Math.max(0, meetings[n]! - made[n]!);
      this.#newness[n] =
        ((made[n]! + usual) / (some + PRIOR_LIKENESS) / (others + usual)) * (all - some + PRIOR_LIKENESS);
    }
  }

  /** How likely a person is, to 1, to have made a first contact that looks so new; without the part that they have in it. */
  oddsOf(p: number, part: number, newness: number): number {
    const made = Math.max(0, this.#sums[p]! - part) + this.#supposed;
    const open = Math.max(0, this.#cases.open[p]! - 1) + PRIOR;
    const share = Math.min(made / open, 1 - 1e-9);
    return (share / (1 - share)) * this.#newness[newness]!;
  }
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

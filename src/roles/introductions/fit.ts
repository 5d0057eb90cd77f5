import type { Cases } from './cases.js';
import { densityOf, sizesOf } from './likeness.js';
import type { Likeness } from './sign.js';

/** More rounds change hardly a credit. */
const ROUNDS = 20;
/** Before looking, each person's share counts as much as so many first contacts that they might have made. */
const PRIOR = 2;
/** Before looking, the distances count as much as so many introductions. */
const PRIOR_LIKENESS = 4;
/** The first guess of everybody's share, and the most that anybody's can be. */
const START = 0.1;
const MOST = 0.9;

/** Before looking: as likely within 2 to 3 steps as within 8 to 15; contacts with both near each other. */
export function priorOf(window: number): Likeness {
  const sizes = sizesOf(window);
  return { lag: densityOf(evenly(sizes), sizes), apart: densityOf(halving(sizes), sizes) };
}

const evenly = (sizes: readonly number[]): number[] => sizes.map(() => 1 / sizes.length);
const halving = (sizes: readonly number[]): number[] => {
  const shares = sizes.map((_, i) => 0.5 ** i);
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
};

/** What is known of everybody after the fit. */
export interface Fit {
  readonly likeness: Likeness;
  /** Takes up a meeting of the cases. */
  open(meeting: number): void;
  /** How likely a person is, to 1, to have made the meeting, by all others that they might have made; before its sign. */
  oddsOf(p: number): number;
}

/**
 * How often each person introduces their contacts, and how soon these then meet, so that the log becomes most likely
 * (expectation maximization). A meeting is judged by all others: that two met after somebody was in contact with both
 * is no reason to expect it of them. Before looking, a single introduction is supposed in the whole log.
 */
export function fitOf(cases: Cases, window: number): Fit {
  const sizes = sizesOf(window);
  const { offsets, person, lag, apart, rest } = cases.columns();
  const parts = new Float64Array(person.length);
  const worth = new Float64Array(person.length);
  const shares = new Shares(cases);
  let likeness = priorOf(window);
  for (let round = 0; round < ROUNDS; round += 1) {
    const lags = evenly(sizes).map((part) => part * PRIOR_LIKENESS);
    const aparts = halving(sizes).map((part) => part * PRIOR_LIKENESS);
    const worthOf = (i: number): number =>
      (round === 0 ? START : shares.oddsOf(person[i]!, parts[i]!)) *
      likeness.lag[lag[i]!]! *
      likeness.apart[apart[i]!]! *
      rest[i]!;
    for (let i = 0; i < worth.length; i += 1) worth[i] = worthOf(i);
    share(worth, offsets, parts);
    for (let i = 0; i < parts.length; i += 1) {
      lags[lag[i]!]! += parts[i]!;
      aparts[apart[i]!]! += parts[i]!;
    }
    shares.take(person, parts);
    likeness = { lag: densityOf(lags, sizes), apart: densityOf(aparts, sizes) };
  }
  return judgeOf({ offsets, person, parts }, shares, likeness);
}

/** How often each person introduces, from their parts in meetings. */
class Shares {
  readonly #open: Float64Array;
  readonly #sums: Float64Array;
  readonly #supposed: number;
  readonly #calm: number;

  constructor(cases: Cases) {
    this.#open = cases.open;
    this.#sums = new Float64Array(cases.open.length);
    this.#supposed = PRIOR / (1 + Math.max(1, cases.meetings));
    this.#calm = cases.calm();
  }

  take(person: Uint32Array, parts: Float64Array): void {
    this.#sums.fill(0);
    for (let i = 0; i < person.length; i += 1) this.#sums[person[i]!]! += parts[i]!;
  }

  /** Without the part that they have in one meeting themselves; null where they have none. */
  oddsOf(p: number, part: number | null): number {
    const made = Math.max(0, this.#sums[p]! - (part ?? 0)) + this.#supposed;
    const open = Math.max(0, this.#open[p]! - (part === null ? 0 : 1)) + PRIOR;
    const share = Math.min(MOST, made / open);
    return share / (1 - share) / this.#calm;
  }
}

/** Of each meeting, the part that each common contact has in it; the rest is nobody's. */
function share(worth: Float64Array, offsets: Uint32Array, parts: Float64Array): void {
  for (let m = 0, start = 0; m < offsets.length; m += 1) {
    let all = 1;
    for (let i = start; i < offsets[m]!; i += 1) all += worth[i]!;
    for (let i = start; i < offsets[m]!; i += 1) parts[i] = worth[i]! / all;
    start = offsets[m]!;
  }
}

interface Parts {
  readonly offsets: Uint32Array;
  readonly person: Uint32Array;
  readonly parts: Float64Array;
}

function judgeOf({ offsets, person, parts }: Parts, shares: Shares, likeness: Likeness): Fit {
  const mine = new Map<number, number>();
  return {
    likeness,
    open: (meeting) => {
      mine.clear();
      for (let i = meeting === 0 ? 0 : offsets[meeting - 1]!; i < offsets[meeting]!; i += 1)
        mine.set(person[i]!, parts[i]!);
    },
    oddsOf: (p) => shares.oddsOf(p, mine.get(p) ?? null),
  };
}

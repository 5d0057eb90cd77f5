import type { Within } from './likeness.js';

/** So many standard deviations of a count are held for chance. */
const SURE = 2;

/** Common contacts who might have been with both of two on a step, and those who were, by the parts of the step. */
class Tally {
  trials = 0;
  /** How many by their paces. */
  expected = 0;
  readonly seen: Float64Array;

  constructor(parts: number) {
    this.seen = new Float64Array(parts ** 2);
  }
}

/**
 * Where people gather in threes, a row a pair, every first contact has somebody who was with both: no introduction. How
 * often that is, introductions left aside, is told by steps on which two are in contact and a common contact was with
 * both although nobody can have introduced anybody: all three knew each other before, or only one pair of them did, or
 * none. (Where just one pair is new, that is what an introduction looks like.) First contacts and later ones are
 * counted apart, the higher share counts, and none does that may be chance.
 *
 * Source: the case-crossover design, Maclure (1991): other times of the same people are the controls.
 */
export class Gatherings {
  readonly #parts: number;
  readonly #first: Tally;
  readonly #later: Tally;

  constructor(parts: number) {
    this.#parts = parts;
    this.#first = new Tally(parts);
    this.#later = new Tally(parts);
  }

  /** A common contact of two who are in contact, for the first time or not, who is likely to be with both by chance. */
  expect(isFirst: boolean, chance: number): void {
    const tally = isFirst ? this.#first : this.#later;
    tally.trials += 1;
    tally.expected += chance;
  }

  /** They were with both, in these parts of the step. */
  see(isFirst: boolean, { lag, apart }: { lag: number; apart: number }): void {
    (isFirst ? this.#first : this.#later).seen[lag * this.#parts + apart]! += 1;
  }

  /**
   * The share of common contacts who are with both because people gather, by `lag * parts + apart`: in those parts,
   * over how likely moments are in them.
   */
  shares({ lag, apart }: Within): Float64Array {
    const before = lag.reduce((sum, share) => sum + share, 0);
    const [first, later] = [this.#first, this.#later].map(({ trials, expected, seen }) => {
      const all = seen.reduce((sum, many) => sum + many, 0);
      const beyond = Math.max(0, all - SURE * Math.sqrt(all + 1) - expected * before);
      return seen.map((many, i) => {
        const usual = lag[Math.floor(i / this.#parts)]! * apart[i % this.#parts]!;
        return beyond === 0 ? 0 : ((beyond / trials) * (many + usual / before)) / (all + 1) / usual;
      });
    });
    return first!.map((share, i) => Math.max(share, later![i]!));
  }
}

import { MANNERS, type Manner, type Within } from './likeness.js';

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
 * counted apart, the higher share counts, and none does that may be chance; and each manner by itself: who write to each
 * other do not gather.
 *
 * Source: the case-crossover design, Maclure (1991): other times of the same people are the controls.
 */
export class Gatherings {
  readonly #parts: number;
  /** Of each manner, first contacts and later ones. */
  readonly #tallies: readonly (readonly [Tally, Tally])[];

  constructor(parts: number) {
    this.#parts = parts;
    this.#tallies = MANNERS.map(() => [new Tally(parts), new Tally(parts)]);
  }

  /** A common contact of two who are in contact, in a manner, who is likely to be with both by chance. */
  expect({ manner, isFirst }: Contact, chance: number): void {
    const tally = this.#tallies[manner]![isFirst ? 0 : 1];
    tally.trials += 1;
    tally.expected += chance;
  }

  /** They were with both, in these parts of the step. */
  see({ manner, isFirst }: Contact, { lag, apart }: { lag: number; apart: number }): void {
    this.#tallies[manner]![isFirst ? 0 : 1].seen[lag * this.#parts + apart]! += 1;
  }

  /**
   * The share of common contacts who are with both because people gather, by `gatheringAt`: in those parts, over how
   * likely moments are in them.
   */
  shares(within: Within): Float64Array {
    const shares = this.#tallies.flatMap((tallies) => {
      const [first, later] = tallies.map((tally) => this.#sharesOf(tally, within));
      return first!.map((share, i) => Math.max(share, later![i]!));
    });
    return Float64Array.of(0, ...shares);
  }

  #sharesOf({ trials, expected, seen }: Tally, { lag, apart }: Within): number[] {
    const before = lag.reduce((sum, share) => sum + share, 0);
    const all = seen.reduce((sum, many) => sum + many, 0);
    const beyond = Math.max(0, all - SURE * Math.sqrt(all + 1) - expected * before);
    return Array.from(seen, (many, i) => {
      const usual = lag[Math.floor(i / this.#parts)]! * apart[i % this.#parts]!;
      return beyond === 0 ? 0 : ((beyond / trials) * (many + usual / before)) / (all + 1) / usual;
    });
  }
}

/** Where `shares` has the parts of a step in which somebody was with both of two who are in contact in a manner; 0 elsewhere. */
export function gatheringAt(manner: Manner, [lag, apart]: readonly [number, number], parts: number): number {
  return lag < parts && apart < parts ? 1 + (manner * parts + lag) * parts + apart : 0;
}

interface Contact {
  readonly manner: Manner;
  readonly isFirst: boolean;
}

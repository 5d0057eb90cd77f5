import { MANNERS, type Manner, type Within } from './likeness.js';
import { oftenerOf, Tally } from './tally.js';

/** So many standard deviations of a count are held for chance. */
const SURE = 2;

/** Whether somebody turned to both, or not. */
const TURNS = 2;

class Count extends Tally {
  /** How many would be seen by their paces. */
  expected = 0;
  /** As in `Now`. */
  readonly seenIn: Float64Array;

  constructor(people: number, parts: number) {
    super(people);
    this.seenIn = new Float64Array(TURNS * parts ** 2);
  }
}

/** In which parts of a step somebody was with both of two who are in contact on it, and whether they turned to both. */
export interface Now {
  readonly lag: number;
  readonly apart: number;
  readonly turned: boolean;
}

/** A common contact of two who are in contact in a manner, for the first time or not. */
interface Common {
  readonly manner: Manner;
  readonly isFirst: boolean;
  readonly person: number;
}

/**
 * Where people gather in threes, a row a pair, every first contact has somebody who was with both: no introduction. How
 * often that is, introductions left aside, is told by steps on which two are in contact and a common contact was with
 * both although nobody can have introduced anybody: all three knew each other before, or only one pair of them did, or
 * none. (Where just one pair is new, that is what an introduction looks like.) First contacts and later ones are
 * counted apart, the higher share counts, and none does that may be chance; each manner by itself, as who write to each
 * other do not gather; and who is at everything is so oftener than others.
 *
 * Source: the case-crossover design, Maclure (1991): other times of the same people are the controls.
 */
export class Gatherings {
  readonly #parts: number;
  /** Of each manner, first contacts and later ones. */
  readonly #counts: readonly (readonly [Count, Count])[];
  /** As in `shares`, by `at`; none before `settle`. */
  #shares: Float64Array = new Float64Array(0);

  constructor(people: number, parts: number) {
    this.#parts = parts;
    this.#counts = MANNERS.map(() => [new Count(people, parts), new Count(people, parts)]);
  }

  /** Looks at a common contact who is so likely to be with both by chance. */
  look({ manner, isFirst, person }: Common, chance: number): void {
    const count = this.#counts[manner]![isFirst ? 0 : 1];
    count.look(person);
    count.expected += chance;
  }

  /** They were with both. */
  see({ manner, isFirst, person }: Common, now: Now): void {
    const count = this.#counts[manner]![isFirst ? 0 : 1];
    count.see(person);
    count.seenIn[this.#within(now)]! += 1;
  }

  /** After all are looked at; `within`: how likely moments are in each part. */
  settle(within: Within): void {
    this.#shares = this.shares(within);
  }

  /** Where `shares` has those who are with both; never 0. */
  at(manner: Manner, now: Now): number {
    return 1 + manner * this.#size + this.#within(now);
  }

  /**
   * How much less it says, to 1, that somebody was with both of two on the step on which these meet, as people gather.
   * `both`: how likely that is by chance; `at`: as in `at`, 0 where they were not.
   */
  lessFor(person: number, { at, both }: { at: number; both: number }): number {
    return 1 + this.#shareOf(person, at) / both;
  }

  /**
   * The same of having been with one of them on that step, and with the other before, where they were with both: at a
   * gathering, who is with the one is with the other. `alone`: how likely one of the two is by chance.
   */
  lessForOne(person: number, { at, both, alone }: { at: number; both: number; alone: number }): number {
    const share = this.#shareOf(person, at);
    return (1 + share / both) / (1 + share / alone);
  }

  /**
   * The share of common contacts who are with both because people gather, by `at`: in those parts, over how likely
   * moments are in them.
   */
  shares(within: Within): Float64Array {
    const shares = this.#counts.flatMap((counts) => {
      const [first, later] = counts.map((count) => this.#sharesOf(count, within));
      return first!.map((share, i) => Math.max(share, later![i]!));
    });
    return Float64Array.of(0, ...shares);
  }

  get #size(): number {
    return TURNS * this.#parts ** 2;
  }

  #within({ lag, apart, turned }: Now): number {
    return ((turned ? 1 : 0) * this.#parts + lag) * this.#parts + apart;
  }

  #shareOf(person: number, at: number): number {
    const share = this.#shares[at] ?? 0;
    if (share === 0) return 0;
    return share * oftenerOf(this.#counts[Math.floor((at - 1) / this.#size)]!, person);
  }

  #sharesOf({ looked, expected, seen, seenIn }: Count, { lag, apart }: Within): number[] {
    const before = lag.reduce((sum, share) => sum + share, 0);
    const beyond = Math.max(0, seen - SURE * Math.sqrt(seen + 1) - expected * before);
    return Array.from(seenIn, (many, i) => {
      const usual = lag[Math.floor(i / this.#parts) % this.#parts]! * apart[i % this.#parts]!;
      const part = (many + usual / before / TURNS) / (seen + 1);
      return beyond === 0 ? 0 : ((beyond / looked) * part) / usual;
    });
  }
}

import { Growable, tailOf } from '../../kit/index.js';
import type { Credit } from './credit.js';
import type { Meeting } from './meetings.js';

/** One position per meeting and person credited with it. */
export interface Credits {
  readonly tie: Uint32Array;
  readonly person: Uint32Array;
  /** 1, or the part of several who share the credit. */
  readonly share: Float64Array;
  /** How much likelier than all else. */
  readonly odds: Float64Array;
  /** Days since the person had been in contact with both. */
  readonly lag: Uint32Array;
  /** 1 when the person was with both in the place in which the two then met. */
  readonly together: Uint8Array;
}

/** Credits as they come, meeting by meeting: what was observed, and what the shuffles give. */
export class Sums {
  readonly made: Float64Array;
  readonly expected: Float64Array;
  /** Mean and variance under the null, the log itself counted as one of its shuffles. */
  readonly #mean: Float64Array;
  readonly #variance: Float64Array;
  /** Of each common contact of the meeting at hand: whether they could have made it, and the share observed. */
  readonly #open: Uint8Array;
  readonly #observed: Float64Array;
  /** In how many draws they could have made it, the sum of drawn shares, and of their squares. */
  readonly #draws: Uint32Array;
  readonly #drawn: Float64Array;
  readonly #squares: Float64Array;
  readonly #credits = {
    tie: new Growable(Uint32Array),
    person: new Growable(Uint32Array),
    share: new Growable(Float64Array),
    odds: new Growable(Float64Array),
    lag: new Growable(Uint32Array),
    together: new Growable(Uint8Array),
  };

  constructor(people: number) {
    const column = (): Float64Array => new Float64Array(people);
    this.made = column();
    this.expected = column();
    this.#mean = column();
    this.#variance = column();
    this.#open = new Uint8Array(people);
    this.#draws = new Uint32Array(people);
    this.#observed = column();
    this.#drawn = column();
    this.#squares = column();
  }

  /** The log itself; false when nobody could have made the meeting: then no draw matters. */
  observe({ tie, person }: Meeting, credit: Credit): boolean {
    let some = false;
    for (let i = 0; i < credit.able; i += 1) {
      const c = credit.ableAt[i]!;
      this.#open[c] = credit.open[c]!;
      some ||= credit.open[c] === 1;
    }
    const share = 1 / credit.size;
    for (let i = 0; i < credit.size; i += 1) {
      const p = person[credit.at[i]!]!;
      this.#observed[credit.at[i]!] = share;
      this.made[p]! += share;
      this.#credits.tie.push(tie);
      this.#credits.person.push(p);
      this.#credits.share.push(share);
      this.#credits.odds.push(credit.odds);
      this.#credits.lag.push(credit.lag);
      this.#credits.together.push(credit.together ? 1 : 0);
    }
    return some;
  }

  draw(credit: Credit): void {
    for (let i = 0; i < credit.able; i += 1)
      this.#draws[credit.ableAt[i]!]! += credit.open[credit.ableAt[i]!]!;
    const share = 1 / credit.size;
    for (let i = 0; i < credit.size; i += 1) {
      const c = credit.at[i]!;
      this.#drawn[c]! += share;
      this.#squares[c]! += share * share;
    }
  }

  /**
   * After the last draw of a meeting. Who could have made it is asked how often they would have by chance, in those
   * draws in which they could have as well: that friends of a friend meet is no introduction yet. Without such draws it
   * could not have been otherwise.
   */
  close({ person }: Meeting, { able, ableAt }: Credit): void {
    for (let i = 0; i < able; i += 1) {
      const c = ableAt[i]!;
      if (this.#open[c] === 1) this.#add(person[c]!, c);
      this.#open[c] = 0;
      this.#observed[c] = 0;
      this.#draws[c] = 0;
      this.#drawn[c] = 0;
      this.#squares[c] = 0;
    }
  }

  #add(p: number, c: number): void {
    const seen = this.#observed[c]!;
    const draws = this.#draws[c]!;
    const mean = (this.#drawn[c]! + seen) / (draws + 1);
    const square = (this.#squares[c]! + seen * seen) / (draws + 1);
    this.expected[p]! += draws > 0 ? this.#drawn[c]! / draws : seen;
    this.#mean[p]! += mean;
    if (draws > 0) this.#variance[p]! += ((square - mean * mean) * (draws + 1)) / draws;
  }

  /** Raises what is expected of each person to the parts of their credits that come by chance. */
  raise(parts: Float64Array): void {
    const least = new Float64Array(this.made.length);
    const { person, share } = this.credits();
    for (const [i, part] of parts.entries()) least[person[i]!]! += part * share[i]!;
    for (const [p, some] of least.entries()) {
      this.expected[p] = Math.max(this.expected[p]!, some);
      if (some <= this.#mean[p]!) continue;
      this.#variance[p]! *= some / this.#mean[p]!;
      this.#mean[p] = some;
    }
  }

  /** How likely so many introductions or more are by chance; NaN for who could have made no first contact. */
  chances(open: Float64Array): Float64Array {
    return this.made.map((made, p) =>
      open[p]! > 0 ? tailOf(made, this.#mean[p]!, this.#variance[p]!) : Number.NaN,
    );
  }

  credits(): Credits {
    const { tie, person, share, odds, lag, together } = this.#credits;
    return {
      tie: tie.view(),
      person: person.view(),
      share: share.view(),
      odds: odds.view(),
      lag: lag.view(),
      together: together.view(),
    };
  }
}

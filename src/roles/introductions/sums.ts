import { Growable, tailOf } from '../../kit/index.js';
import type { Credit } from './credit.js';

/** One position per meeting and person credited with it. */
export interface Credits {
  readonly tie: Uint32Array;
  readonly person: Uint32Array;
  /** 1, or the part of several who share the credit. */
  readonly share: Float64Array;
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
  /** The meeting at hand: who is touched, the share observed, the sum of drawn shares and of their squares. */
  readonly #touched: number[] = [];
  readonly #observed: Float64Array;
  readonly #drawn: Float64Array;
  readonly #squares: Float64Array;
  readonly #credits = {
    tie: new Growable(Uint32Array),
    person: new Growable(Uint32Array),
    share: new Growable(Float64Array),
    lag: new Growable(Uint32Array),
    together: new Growable(Uint8Array),
  };

  constructor(people: number) {
    const column = (): Float64Array => new Float64Array(people);
    this.made = column();
    this.expected = column();
    this.#mean = column();
    this.#variance = column();
    this.#observed = column();
    this.#drawn = column();
    this.#squares = column();
  }

  observe(tie: number, credit: Credit): void {
    const share = 1 / credit.size;
    for (let i = 0; i < credit.size; i += 1) {
      const p = credit.person[i]!;
      this.#touch(p);
      this.#observed[p] = share;
      this.made[p]! += share;
      this.#credits.tie.push(tie);
      this.#credits.person.push(p);
      this.#credits.share.push(share);
      this.#credits.lag.push(credit.lag);
      this.#credits.together.push(credit.together ? 1 : 0);
    }
  }

  draw(credit: Credit): void {
    const share = 1 / credit.size;
    for (let i = 0; i < credit.size; i += 1) {
      const p = credit.person[i]!;
      this.#touch(p);
      this.#drawn[p]! += share;
      this.#squares[p]! += share * share;
    }
  }

  /** After the last draw of a meeting; without draws it could not have been otherwise. */
  close(draws: number): void {
    for (const p of this.#touched) {
      const seen = this.#observed[p]!;
      const mean = (this.#drawn[p]! + seen) / (draws + 1);
      const square = (this.#squares[p]! + seen * seen) / (draws + 1);
      this.expected[p]! += draws > 0 ? this.#drawn[p]! / draws : seen;
      this.#mean[p]! += mean;
      if (draws > 0) this.#variance[p]! += ((square - mean * mean) * (draws + 1)) / draws;
      this.#observed[p] = 0;
      this.#drawn[p] = 0;
      this.#squares[p] = 0;
    }
    this.#touched.length = 0;
  }

  /** How likely so many introductions or more are by chance; NaN for who could have made no first contact. */
  chances(open: Float64Array): Float64Array {
    return this.made.map((made, p) =>
      open[p]! > 0 || this.#mean[p]! > 0 ? tailOf(made, this.#mean[p]!, this.#variance[p]!) : Number.NaN,
    );
  }

  credits(): Credits {
    const { tie, person, share, lag, together } = this.#credits;
    return {
      tie: tie.view(),
      person: person.view(),
      share: share.view(),
      lag: lag.view(),
      together: together.view(),
    };
  }

  #touch(p: number): void {
    if (this.#observed[p] === 0 && this.#drawn[p] === 0) this.#touched.push(p);
  }
}

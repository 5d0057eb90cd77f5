import type { Clock } from './clock.js';
import type { Exchange } from './exchange.js';
import type { Fit } from './fit.js';
import type { Meeting } from './meetings.js';
import type { Sign } from './sign.js';

/** Who is credited with a meeting, each with an equal part. One object for all meetings: read it, do not keep it. */
export interface Credit {
  size: number;
  /** Positions among the common contacts of the meeting. */
  readonly at: Uint32Array;
  /** Positions of those who can be credited at all, and 1 for each whose ties to both are older than the date. */
  able: number;
  readonly ableAt: Uint32Array;
  readonly open: Uint8Array;
  /** How much likelier than all else. */
  odds: number;
  /** Days since the credited were in contact with the second of the two. */
  lag: number;
  /** In the same thread or channel in which the two then met. */
  together: boolean;
}

/** An introduction must be likelier than not. */
export const ENOUGH = 1;
/** As good as equal. */
const NEAR = 1 + 1e-9;

/** Credits a meeting to the common contact who most likely introduced the two, if that is likely enough. */
export class Creditor {
  readonly #sign: Sign;
  readonly #fit: Fit;
  readonly #clock: Clock;
  readonly #credit: Credit;
  /** Of those common contacts of the meeting that is open who can be credited. */
  readonly #odds: Float64Array;

  constructor(sign: Sign, fit: Fit, { clock, people }: { clock: Clock; people: number }) {
    this.#sign = sign;
    this.#fit = fit;
    this.#clock = clock;
    this.#credit = {
      ...{ size: 0, at: new Uint32Array(people), odds: 0, lag: 0, together: false },
      ...{ able: 0, ableAt: new Uint32Array(people), open: new Uint8Array(people) },
    };
    this.#odds = new Float64Array(people);
    sign.likeness = fit.likeness;
  }

  /** Whether anybody can be credited with a meeting on a date, or in a shuffle; `at`: which of the cases it is. */
  open(meeting: Meeting, { at, date }: { at: number; date: number }): boolean {
    this.#sign.open(meeting);
    this.#fit.open(at);
    this.#credit.able = 0;
    const most = this.#fit.keptOf(this.#sign.most());
    for (let c = 0; c < meeting.size; c += 1) {
      const odds = this.#fit.oddsOf(meeting.person[c]!);
      if (odds * most < ENOUGH || !this.#sign.isNear(c, date) || !this.#canBe(c, odds)) continue;
      this.#odds[c] = odds;
      this.#credit.ableAt[this.#credit.able++] = c;
    }
    return this.#credit.able > 0;
  }

  /** Whether a common contact can be credited, by the most that their sign can be worth. */
  #canBe(c: number, odds: number): boolean {
    const worth = this.#sign.mostOf(c);
    return odds * worth >= ENOUGH && odds * this.#fit.keptOf(worth) >= ENOUGH;
  }

  /** `exchange`: the shuffle in which the meeting is on that date; null for the log itself. */
  creditFor(date: number, exchange: Exchange | null): Credit {
    const credit = this.#credit;
    credit.size = 0;
    let best = ENOUGH;
    this.#sign.put(date, exchange);
    for (let i = 0; i < credit.able; i += 1) {
      const c = credit.ableAt[i]!;
      const odds = this.#odds[c]!;
      const isOpen = this.#sign.read(c, best / NEAR / odds);
      credit.open[c] = isOpen ? 1 : 0;
      if (!isOpen || this.#sign.value === 0) continue;
      const worth = odds * this.#fit.keptOf(this.#sign.value);
      if (worth < ENOUGH) continue;
      if (worth > best * NEAR) credit.size = 0;
      best = worth;
      credit.odds = worth;
      credit.at[credit.size] = c;
      credit.size += 1;
      credit.lag = this.#clock.dayOf(date) - this.#clock.dayOf(date - this.#sign.steps);
      credit.together = this.#sign.together;
    }
    return credit;
  }
}

import { type Cases, type Signs, worthOf } from './cases.js';
import { classOfWorth, Keeping, ofWorth } from './keeping.js';
import {
  densityOf,
  evenly,
  halving,
  type Likeness,
  PRIOR,
  priorOf,
  sizesOf,
  WAYS,
  type Within,
} from './likeness.js';
import { LOOKS, tellingOf } from './newness.js';
import { Shares } from './shares.js';

/** What is known of the log before anybody is looked at. */
interface Known {
  /** The same meetings, each on another date. */
  readonly shuffled: readonly Cases[];
  readonly window: number;
  readonly within: Within;
}

/** More rounds change hardly a credit. */
const ROUNDS = 20;
/** However often somebody introduces, and however new two look: times must speak for it as well. */
const MOST_ODDS = 8;

/**
 * How often each person introduces their contacts, how soon these then meet, and how they look, so that the log
 * becomes most likely (expectation maximization). A meeting is judged by all others: that two met after somebody was in
 * contact with both is no reason to expect it of them.
 */
export class Fit {
  likeness: Likeness;
  readonly #signs: Signs;
  readonly #within: Within;
  readonly #lags: readonly number[];
  readonly #aparts: readonly number[];
  readonly #shares: Shares;
  readonly #keeping: Keeping;
  /** How many meetings there are that look how, and how much likelier it is that somebody made one of them. */
  readonly #meetings: Float64Array;
  #telling: Float64Array;
  /** Of each meeting, how much of it nobody made. */
  readonly #left: Float64Array;
  /** Of each sign: what it is worth, and its part in the meeting. */
  readonly #worth: Float64Array;
  readonly #parts: Float64Array;
  /** How much likelier it is if its person made the meeting than if not, and what all other signs of theirs say. */
  readonly #ratio: Float64Array;
  readonly #odds: Float64Array;
  /** By person, what all of their signs say; of those with a sign in the meeting that is open, all others. */
  readonly #says: Float64Array;
  #open = -1;
  #look = 0;

  constructor(cases: Cases, { shuffled, window, within }: Known) {
    this.likeness = priorOf(window, within);
    this.#signs = cases.signs();
    this.#within = within;
    this.#lags = sizesOf(window, within.lag);
    this.#aparts = sizesOf(window, within.apart);
    this.#shares = new Shares(cases, this.#signs);
    this.#keeping = new Keeping(shuffled.map((one) => one.signs()));
    this.#meetings = cases.meetings;
    this.#telling = new Float64Array(LOOKS).fill(1);
    this.#left = new Float64Array(this.#signs.look.length).fill(1);
    const column = (): Float64Array => new Float64Array(this.#signs.person.length);
    this.#worth = column();
    this.#parts = column();
    this.#ratio = column().fill(1);
    this.#odds = column();
    for (let round = 0; round < ROUNDS; round += 1) {
      this.#expect();
      this.#maximize();
    }
    this.#says = cases.open.map((_, p) => this.#shares.oddsOf(p, 0));
  }

  /** Takes up a meeting of the cases. */
  open(meeting: number): void {
    const { meetings, person, look } = this.#signs;
    if (this.#open >= 0)
      for (let i = meetings[this.#open]!; i < meetings[this.#open + 1]!; i += 1)
        this.#says[person[i]!] = this.#shares.oddsOf(person[i]!, 0);
    for (let i = meetings[meeting]!; i < meetings[meeting + 1]!; i += 1)
      this.#says[person[i]!] = this.#shares.oddsOf(person[i]!, this.#ratio[i]!);
    this.#look = this.#telling[look[meeting]!]!;
    this.#open = meeting;
  }

  /** How likely a person is, to 1, to have made the meeting, by all others that they might have made; before its sign. */
  oddsOf(p: number): number {
    return Math.min(MOST_ODDS, this.#says[p]! * this.#look);
  }

  /** What a sign is worth in this log, of what it is worth by itself; never more. */
  keptOf(worth: number): number {
    return worth * this.#keeping.of(worth);
  }

  #expect(): void {
    const { told } = this.#signs;
    for (let t = 0; t < told.length; t += 1) this.#judge(told[t]!);
  }

  /** The part that each common contact has in a meeting; the rest is nobody's. */
  #judge(m: number): void {
    const { meetings, person, look } = this.#signs;
    const [odds, worth, ratio, parts] = [this.#odds, this.#worth, this.#ratio, this.#parts];
    const telling = this.#telling[look[m]!]!;
    let all = 1;
    for (let i = meetings[m]!; i < meetings[m + 1]!; i += 1) {
      odds[i] = this.#shares.oddsOf(person[i]!, ratio[i]!);
      worth[i] = worthOf(this.#signs, i, this.likeness);
      ratio[i] = telling * this.keptOf(worth[i]!);
      all += odds[i]! * ratio[i]!;
    }
    for (let i = meetings[m]!; i < meetings[m + 1]!; i += 1) {
      const mine = odds[i]! * ratio[i]!;
      parts[i] = mine / all;
      ratio[i]! /= Math.max(1, all - mine);
    }
    this.#left[m] = 1 / all;
  }

  /** What is likeliest by those parts. */
  #maximize(): void {
    this.#liken();
    this.#telling = tellingOf(this.#meetings, this.#made());
    this.#shares.take(this.#ratio);
    this.#keep();
  }

  #liken(): void {
    const { positions, lag, apart, rest } = this.#signs;
    const lags = evenly(this.#lags, this.#within.lag.length).map((share) => share * PRIOR);
    const aparts = halving(this.#aparts, this.#within.apart.length).map((share) => share * PRIOR);
    const ways = new Float64Array(WAYS).fill(PRIOR / WAYS);
    for (let i = 0; i < this.#parts.length; i += 1)
      for (let j = positions[i]!; j < positions[i + 1]!; j += 1) {
        const times = this.likeness.lag[lag[j]!]! * this.likeness.apart[apart[j]!]!;
        const per = (this.#parts[i]! / this.#worth[i]!) * times;
        for (let way = 0; way < WAYS; way += 1) {
          const part = per * this.likeness.ways[way]! * rest[j * WAYS + way]!;
          lags[lag[j]!]! += part;
          aparts[apart[j]!]! += part;
          ways[way]! += part;
        }
      }
    const all = ways.reduce((sum, share) => sum + share, 0);
    this.likeness = {
      lag: densityOf(lags, this.#lags),
      apart: densityOf(aparts, this.#aparts),
      ways: ways.map((share) => share / all),
    };
  }

  /** How many of those who look how somebody introduced. */
  #made(): Float64Array {
    const made = new Float64Array(LOOKS);
    const [left, { told, look }] = [this.#left, this.#signs];
    for (let t = 0; t < told.length; t += 1) made[look[told[t]!]!]! += 1 - left[told[t]!]!;
    return made;
  }

  #keep(): void {
    const made = ofWorth();
    const [parts, worth] = [this.#parts, this.#worth];
    for (let i = 0; i < parts.length; i += 1) if (parts[i]! > 0) made[classOfWorth(worth[i]!)]! += parts[i]!;
    this.#keeping.take(this.likeness, { left: this.#left, told: this.#signs.told, made });
  }
}

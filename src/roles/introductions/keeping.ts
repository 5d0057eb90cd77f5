import { type Signs, worthOf } from './cases.js';
import { type Likeness, PRIOR } from './likeness.js';

/** Signs by their worth, in classes that double: up to 1/8, 1/4, ..., and above 2 ** 18. */
const CLASSES = 24;
const LOWEST = 4;
/** Before looking, signs are worth what they seem to be in so many shuffles. */
const SUPPOSED = 100;

const placeOf = (worth: number): number => Math.min(CLASSES - 1, Math.max(0, Math.log2(worth) + LOWEST));

/** The class of a sign. */
export const classOfWorth = (worth: number): number =>
  worth >= 2 ** (CLASSES - LOWEST) ? CLASSES - 1 : Math.max(0, 31 - Math.clz32(worth * 2 ** LOWEST));
/** A column for the classes. */
export const ofWorth = (): Float64Array => new Float64Array(CLASSES);

/**
 * How much of its worth a sign keeps: as much as the log is as orderly as supposed. Where times are shuffled, so that
 * nobody introduces anybody, signs are worth 1 in the mean; where many talk in step (in a channel, at a daily round),
 * they are worth far more, and so prove less. Per class of worth: how often introductions have such signs, over how
 * often shuffles have them, over their worth; at most 1, and never so little that more worth proves less. Before
 * looking, both have them as often as their worth says.
 *
 * Source: two groups, Efron (2010), Large-scale inference, chapter 2; the shuffles are ours.
 */
export class Keeping {
  readonly #shuffled: readonly Signs[];
  /** How often signs might be there in each meeting of the shuffles, and in all of them. */
  readonly #chances: Float64Array;
  readonly #most: number;
  /** Binary logarithms of the shares, at the middle of each class. */
  readonly #kept = ofWorth();

  constructor(shuffled: readonly Signs[]) {
    this.#shuffled = shuffled;
    this.#chances = new Float64Array(shuffled[0]?.chances.length ?? 0);
    for (const { chances } of shuffled) addTo(this.#chances, chances);
    this.#most = sumOf(this.#chances);
  }

  /** A share from 0 to 1; a sign of more worth is never worth less for it. */
  of(worth: number): number {
    const place = Math.max(0, placeOf(worth) - 0.5);
    const low = Math.floor(place);
    const high = Math.min(CLASSES - 1, low + 1);
    return 2 ** (this.#kept[low]! + (place - low) * (this.#kept[high]! - this.#kept[low]!));
  }

  /** What the log itself gives, as it is judged. */
  take(likeness: Likeness, { left, told, made }: Judged): void {
    const chances = this.#chancesOf(left, told);
    const { worth, many } = this.#shuffles(likeness, left);
    const mean = Math.max(1, (worth + SUPPOSED) / (chances + SUPPOSED));
    const all = made.reduce((sum, share) => sum + share, 0) + PRIOR;
    let proves = 0;
    for (let c = 0; c < CLASSES; c += 1) {
      const level = 2 ** (c - LOWEST + 0.5);
      const usual = (many[c]! + 0.5) / (chances + SUPPOSED);
      const share = (made[c]! + (PRIOR * usual * level) / mean) / all;
      proves = Math.max(proves, Math.min(level, share / usual));
      this.#kept[c] = Math.log2(proves / level);
    }
  }

  /** How often signs might be there in the shuffles, each of their meetings as much as nobody made it. */
  #chancesOf(left: Float64Array, told: Uint32Array): number {
    let chances = this.#most;
    for (let t = 0; t < told.length; t += 1) chances -= (1 - left[told[t]!]!) * this.#chances[told[t]!]!;
    return chances;
  }

  /** What signs of the shuffles are worth together, and how many each class has, each meeting as much as nobody made it. */
  #shuffles(likeness: Likeness, left: Float64Array): Shuffles {
    const all: Shuffles = { worth: 0, many: ofWorth() };
    for (const signs of this.#shuffled)
      for (let t = 0; t < signs.told.length; t += 1)
        addMeeting(all, { signs, m: signs.told[t]!, likeness, left: left[signs.told[t]!]! });
    return all;
  }
}

interface Judged {
  /** How much of each meeting nobody made; of those that are not told, all. */
  readonly left: Float64Array;
  readonly told: Uint32Array;
  /** How much of signs of each class somebody made. */
  readonly made: Float64Array;
}

interface Shuffles {
  worth: number;
  readonly many: Float64Array;
}

interface Seen {
  readonly signs: Signs;
  readonly m: number;
  readonly likeness: Likeness;
  readonly left: number;
}

function addMeeting(all: Shuffles, { signs, m, likeness, left }: Seen): void {
  for (let i = signs.meetings[m]!; i < signs.meetings[m + 1]!; i += 1) {
    const worth = worthOf(signs, i, likeness);
    all.many[classOfWorth(worth)]! += left;
    all.worth += left * worth;
  }
}

function addTo(sums: Float64Array, chances: Uint32Array): void {
  for (let m = 0; m < sums.length; m += 1) sums[m]! += chances[m]!;
}

function sumOf(column: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < column.length; i += 1) sum += column[i]!;
  return sum;
}

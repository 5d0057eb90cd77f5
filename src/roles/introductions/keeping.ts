import { type Signs, worthOf } from './cases.js';
import { type Likeness, PRIOR } from './likeness.js';

/** Signs by their worth, in classes that double: up to 1/8, 1/4, ..., and above 2 ** 18. */
const CLASSES = 24;
const LOWEST = 4;
/** Before looking, signs are worth what they seem to be in so many shuffles. */
const SUPPOSED = 100;

const placeOf = (worth: number): number => Math.min(CLASSES - 1, Math.max(0, Math.log2(worth) + LOWEST));

/** The class of a sign. */
export const classOfWorth = (worth: number): number => Math.floor(placeOf(worth));
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
  /** Binary logarithms of the shares, at the middle of each class. */
  readonly #kept = ofWorth();

  constructor(shuffled: readonly Signs[]) {
    this.#shuffled = shuffled;
  }

  /** A share from 0 to 1; a sign of more worth is never worth less for it. */
  of(worth: number): number {
    const place = Math.max(0, placeOf(worth) - 0.5);
    const low = Math.floor(place);
    const high = Math.min(CLASSES - 1, low + 1);
    return 2 ** (this.#kept[low]! + (place - low) * (this.#kept[high]! - this.#kept[low]!));
  }

  /** `left`: how much of each meeting nobody made; `made`: how much of signs of each class somebody made. */
  take(likeness: Likeness, { left, made }: { left: Float64Array; made: Float64Array }): void {
    const { chances, worth, many } = this.#shuffles(likeness, left);
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

  /** What the shuffles give, each of their meetings as much as nobody made it. */
  #shuffles(likeness: Likeness, left: Float64Array): Shuffles {
    const all: Shuffles = { chances: 0, worth: 0, many: ofWorth() };
    for (const signs of this.#shuffled)
      for (let m = 0; m < left.length; m += 1) addMeeting(all, { signs, m, likeness, left: left[m]! });
    return all;
  }
}

/** How often signs might be there, what those that are there are worth together, and how many each class has. */
interface Shuffles {
  chances: number;
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
  all.chances += left * signs.chances[m]!;
  for (let i = signs.meetings[m]!; i < signs.meetings[m + 1]!; i += 1) {
    const worth = worthOf(signs, i, likeness);
    all.many[classOfWorth(worth)]! += left;
    all.worth += left * worth;
  }
}

import { type Signs, worthOf } from './cases.js';
import { type Likeness, PRIOR } from './likeness.js';

/** Signs by their worth, in classes that double: up to 1/8, 1/4, ..., and above 2 ** 18. */
const CLASSES = 24;
const LOWEST = 4;
/** Before looking, signs are worth what they seem to be in so many shuffles. */
const SUPPOSED = 20;

const placeOf = (worth: number): number => Math.min(CLASSES - 1, Math.max(0, Math.log2(worth) + LOWEST));

/** The class of a sign. */
export const classOfWorth = (worth: number): number => Math.floor(placeOf(worth));
/** A column for the classes. */
export const ofWorth = (): Float64Array => new Float64Array(CLASSES);

/**
 * How much of its worth a sign keeps: as much as the log is as orderly as supposed. Where times are shuffled, so that
 * nobody introduces anybody, signs are worth 1 in the mean; where many talk in step (in a channel, at a daily round),
 * they are worth far more, and so prove less. Per class of worth: how often introductions have such signs, over how
 * often shuffles have them, over their worth; at most 1. Before looking, both have them as often as their worth says.
 *
 * Source: two groups, Efron (2010), Large-scale inference, chapter 2; the shuffles are ours.
 */
export class Keeping {
  readonly #shuffled: Signs;
  readonly #kept = ofWorth().fill(1);

  constructor(shuffled: Signs) {
    this.#shuffled = shuffled;
  }

  /** A share from 0 to 1; between the middles of classes in proportion. */
  of(worth: number): number {
    const place = Math.max(0, placeOf(worth) - 0.5);
    const low = Math.floor(place);
    const high = Math.min(CLASSES - 1, low + 1);
    return this.#kept[low]! + (place - low) * (this.#kept[high]! - this.#kept[low]!);
  }

  /** `left`: how much of each meeting nobody made; `made`: how much of signs of each class somebody made. */
  take(likeness: Likeness, { left, made }: { left: Float64Array; made: Float64Array }): void {
    const { chances, many, worth } = this.#shuffles(likeness, left);
    const all = made.reduce((sum, share) => sum + share, 0) + PRIOR;
    const mean = Math.max(1, (worth.reduce((sum, one) => sum + one, 0) + SUPPOSED) / (chances + SUPPOSED));
    for (let c = 0; c < CLASSES; c += 1) {
      const usual = (many[c]! + 0.5) / (chances + SUPPOSED);
      const level = many[c]! > 0 ? worth[c]! / many[c]! : 2 ** (c - LOWEST + 0.5);
      const share = (made[c]! + (PRIOR * usual * level) / mean) / all;
      this.#kept[c] = Math.min(1, share / usual / level);
    }
  }

  /** How many signs of each class shuffles have, what they are worth together, and how many there might be at all. */
  #shuffles(
    likeness: Likeness,
    left: Float64Array,
  ): { chances: number; many: Float64Array; worth: Float64Array } {
    const { meetings } = this.#shuffled;
    const [many, worth] = [ofWorth(), ofWorth()];
    let chances = 0;
    for (let m = 0; m < left.length; m += 1) {
      chances += left[m]! * this.#shuffled.chances[m]!;
      for (let i = meetings[m]!; i < meetings[m + 1]!; i += 1) {
        const one = worthOf(this.#shuffled, i, likeness);
        many[classOfWorth(one)]! += left[m]!;
        worth[classOfWorth(one)]! += left[m]! * one;
      }
    }
    return { chances, many, worth };
  }
}

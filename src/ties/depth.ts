import type { Blend } from '../model.js';
import type { Grounds } from './grounds.js';
import { INPUTS } from './inputs.js';
import type { Pairs } from './pairs.js';

/**
 * Depth, 0 to 1: how likely it is that the two call each other close, on the evidence of this log.
 *
 *     depth = seen / (1 + e^-z)
 *     z = intercept + sum over inputs of weight (input - neutral) + worlds
 *
 * Inputs: closeness (attention at one step and two) and days, see inputs.ts; weights in blend.ts. An input that
 * the log cannot show is neutral: it adds nothing, as if it had the mean of the labelled logs.
 * worlds and seen (0 to 1 each) are definitions and no part of the fit: contact online and offline makes a tie deeper,
 * and depth is held down where a log shows too little of two people to vouch for the shares of their contact.
 *
 * @example two who talked to nobody else, 3 times: seen 9 / 25 = 0.36, so the depth is at most 0.36.
 */
export function depthOf(grounds: Grounds, blend: Blend): Float64Array {
  const { pairs } = grounds;
  const { volume } = grounds.totals;
  const columns = INPUTS.map((input) => input.columnOf(grounds));
  // Written over the first input, which nobody reads again.
  const depth = columns[0]!;
  for (let i = 0; i < pairs.size; i += 1) {
    let z = blend.intercept;
    for (let k = 0; k < columns.length; k += 1) {
      const x = columns[k]![i]!;
      const { weight, neutral } = blend.inputs[k]!;
      if (!Number.isNaN(x)) z += weight * (x - neutral);
    }
    z += worldsOf(pairs, i);
    const seen = seenOf(volume[pairs.a[i]!]!, volume[pairs.b[i]!]!);
    depth[i] = seen / (1 + Math.exp(-z));
  }
  return depth;
}

/**
 * What contact both online and offline adds to the log-odds: deep ties are those that live in both worlds.
 *
 *     worlds = m / (1 + m),   m the smaller of the interactions online and offline
 *
 * 0 in one world only, up to 1, so that the odds are at most e times as high; more contact never makes it less. The one
 * labelled log of both worlds agrees, and did not set it: AUC 0.745 without, 0.766 with it, average precision 0.381
 * and 0.444 (a conference, 99 pairs of which wrote to each other, 95 of them friends).
 *
 * @example 1 lunch and 40 messages: 0.5; 3 lunches and 40 messages: 0.75.
 */
export function worldsOf({ online, offline }: Pick<Pairs, 'online' | 'offline'>, i: number): number {
  const rarer = Math.min(online[i]!, offline[i]!);
  return rarer / (1 + rarer);
}

/** The evidence of each of the two at which the log vouches for half. */
export const HALF_SEEN = 4;

/**
 * How far a log that shows so much of two people can vouch for the shares of their attention.
 *
 *     seen = h^2 / (h^2 + 4^2),   h = 2 s_a s_b / (s_a + s_b)
 *
 * s: each one's evidence over all partners. The labelled logs show 6 interactions of everybody at least, most often
 * hundreds; where somebody was seen once, one mention is all of their attention, and proves nothing. With 8 instead of
 * 4, everybody in a group of a few quiet people was held down, and depth fell behind attention (a quarter of the
 * fraternity: AUC 0.67 against 0.74, with 4 0.70); see "Spoilt logs" in bench/validate/RESULTS.md.
 *
 * @example 0.5 at 4 interactions each; 0.98 at 30; 0.06 at one.
 */
export function seenOf(x: number, y: number): number {
  if (x === 0 || y === 0) return 0;
  const both = (2 * x * y) / (x + y);
  return both ** 2 / (both ** 2 + HALF_SEEN ** 2);
}

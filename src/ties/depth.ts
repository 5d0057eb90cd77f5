import type { Blend } from '../model.js';
import type { Grounds } from './grounds.js';
import { INPUTS } from './inputs.js';

/**
 * Depth, 0 to 1: how likely it is that the two call each other close, on the evidence of this log.
 *
 *     depth = seen * answered / (1 + e^-z)
 *     z = intercept + sum over inputs of weight (input - neutral)
 *
 * Inputs: closeness (attention at one step and two) and days, see inputs.ts; weights in blend.ts. An input that
 * the log cannot show is neutral: it adds nothing, as if it had the mean of the labelled logs.
 * seen and answered (0..1) hold depth down where the shares of a log cannot vouch for closeness; they are no part of
 * the fit.
 *
 * @example two who talked to nobody else, 3 times: seen 9 / 25 = 0.36, so the depth is at most 0.36.
 */
export function depthOf(grounds: Grounds, blend: Blend): Float64Array {
  const { pairs, volume } = grounds;
  const depth = new Float64Array(pairs.size).fill(blend.intercept);
  for (const [k, input] of INPUTS.entries()) {
    const { weight, neutral } = blend.inputs[k]!;
    const column = input.columnOf(grounds);
    for (let i = 0; i < pairs.size; i += 1) {
      if (!Number.isNaN(column[i]!)) depth[i]! += weight * (column[i]! - neutral);
    }
  }
  for (let i = 0; i < pairs.size; i += 1) {
    const seen = seenOf(volume[pairs.a[i]!]!, volume[pairs.b[i]!]!);
    depth[i] = (seen * answeredOf(grounds, i)) / (1 + Math.exp(-depth[i]!));
  }
  return depth;
}

const HALF_SEEN = 4;

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

/**
 * Half for contact that is never answered, 1 for contact that is answered at least one time in three.
 *
 *     answered = (u + d (1/2 + 1/2 min(1, 2 reciprocity))) / (u + d)
 *
 * d: the pair's directed interactions; u: its others (a lunch needs no answer). 1 where the log shows no answers at
 * all. A definition and not a fit, since no labelled log has enough directions: whoever is never answered is not
 * half of a deep tie.
 *
 * @example 40 messages, none back: 0.5; 30 there and 10 back: 1; one message and 3 lunches: 3.5 / 4.
 */
export function answeredOf({ pairs, shows }: Grounds, i: number): number {
  const forth = pairs.aToB[i]!;
  const back = pairs.bToA[i]!;
  const directed = forth + back;
  if (!shows.bothWays || directed === 0) return 1;
  const reciprocity = (2 * Math.min(forth, back)) / directed;
  const heard = directed * (0.5 + 0.5 * Math.min(1, 2 * reciprocity));
  return (pairs.interactions[i]! - directed + heard) / pairs.interactions[i]!;
}

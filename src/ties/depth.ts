import { BLEND } from './blend.js';
import type { Grounds } from './grounds.js';
import { INPUTS } from './inputs.js';

/**
 * Depth, 0 to 1: how likely it is that the two call each other close, on the evidence of this log.
 *
 *     depth = seen / (1 + e^-z),   z = intercept + sum over inputs of weight (input - neutral)
 *     seen = h^2 / (h^2 + 8^2),    h = 2 s_a s_b / (s_a + s_b)
 *
 * Inputs: closeness (attention at one and two steps) and days, see inputs.ts; weights in blend.ts. An input that
 * the log cannot show is neutral: it adds nothing, as if it had the mean of the labelled logs.
 * h: how much was seen of the two, the harmonic mean of their evidence over all partners. Where little was seen,
 * shares mean little, and depth stays low however large the share: 0.5 at 8 interactions each, 0.94 at 30.
 */
export function depthOf(grounds: Grounds): Float64Array {
  const { pairs, volume } = grounds;
  const sum = new Float64Array(pairs.size).fill(BLEND.intercept);
  for (const [k, input] of INPUTS.entries()) {
    const { weight, neutral } = BLEND.inputs[k]!;
    const column = input.columnOf(grounds);
    for (let i = 0; i < sum.length; i += 1) {
      if (!Number.isNaN(column[i]!)) sum[i]! += weight * (column[i]! - neutral);
    }
  }
  return sum.map((z, i) => seenOf(volume[pairs.a[i]!]!, volume[pairs.b[i]!]!) / (1 + Math.exp(-z)));
}

const HALF_SEEN = 8;

/** How far a log that shows so much of two people can vouch for their shares, 0 to 1. */
export function seenOf(x: number, y: number): number {
  if (x === 0 || y === 0) return 0;
  const both = (2 * x * y) / (x + y);
  return both ** 2 / (both ** 2 + HALF_SEEN ** 2);
}

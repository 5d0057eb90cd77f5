import { BLEND } from './blend.js';
import type { Grounds } from './grounds.js';
import { INPUTS } from './inputs.js';

/** The blend: a logistic sum of inputs, 0..1. */
export function depthOf(grounds: Grounds, facets: Readonly<Record<string, Float64Array>>): Float64Array {
  const depth = new Float64Array(grounds.pairs.size).fill(BLEND.intercept);
  for (const input of INPUTS) {
    const weight = BLEND.weights[input.name as keyof typeof BLEND.weights];
    const column = input.columnOf(grounds, facets);
    for (let i = 0; i < depth.length; i += 1) if (!Number.isNaN(column[i]!)) depth[i]! += weight * column[i]!;
  }
  return depth.map((z) => 1 / (1 + Math.exp(-z)));
}

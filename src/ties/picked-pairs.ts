import { pickedOf } from '../kit/index.js';
import type { Pairs } from './pairs.js';

/** The pairs at these positions; the same, not a copy, when they are all. */
export function pickedPairsOf(pairs: Pairs, which: Uint32Array): Pairs {
  if (which.length === pairs.size) return pairs;
  const { size: _, ...columns } = pairs;
  const picked = Object.entries(columns).map(([name, column]) => [name, pickedOf(column, which)]);
  return { ...(Object.fromEntries(picked) as typeof columns), size: which.length };
}

import { pickedOf } from '../kit/index.js';
import type { Pairs } from './pairs.js';

/** Some of the pairs; the same, not a copy, when they are all. */
export function pickedPairsOf(pairs: Pairs, keeps: (i: number) => boolean): Pairs {
  const which = Uint32Array.from({ length: pairs.size }, (_, i) => i).filter(keeps);
  if (which.length === pairs.size) return pairs;
  const { size: _, ...columns } = pairs;
  const picked = Object.entries(columns).map(([name, column]) => [name, pickedOf(column, which)]);
  return { ...(Object.fromEntries(picked) as typeof columns), size: which.length };
}

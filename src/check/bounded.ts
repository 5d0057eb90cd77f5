import { complaintOf } from './document.js';
import { numberOf } from './entries.js';
import type { Limit } from './limit.js';
import { type Limitable, rangeOf } from './measures.js';
import type { Keys } from './where.js';

/** A limit says something that can hold. */
export function refuseEmpty({ min, max, notWorseBy, ...place }: Limit): void {
  if (min === null && max === null && notWorseBy === null)
    throw complaintOf(place, 'a limit without a bound', 'Add min, max or not-worse-by.');
  if (min !== null && max !== null && min > max)
    throw complaintOf(place, `min ${min} is above max ${max}`, 'Nothing can hold both; turn them round.');
}

/** A bound that no value can hold is a slip of the pen: 40 for 0.4. */
export function refuseBeyond(keys: Keys, measure: Limitable): void {
  const [least, most] = rangeOf(measure) ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const [name, beyond] of [
    ['min', (bound: number) => bound > most],
    ['max', (bound: number) => bound < least],
  ] as const) {
    const entry = keys.get(name);
    const bound = numberOf(entry);
    if (entry === undefined || bound === null || !beyond(bound)) continue;
    throw complaintOf(
      entry.value,
      `${name} ${bound} can never hold: ${measure.name} is from ${least} to ${most}`,
      bound > 1 && bound <= 100
        ? `Write ${bound} % as ${bound / 100}.`
        : `Write a number from ${least} to ${most}.`,
    );
  }
}

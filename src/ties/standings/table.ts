import { STANDINGS } from '../../model.js';
import { deep } from './deep.js';
import { oneSided } from './one-sided.js';
import type { Judged, Rule } from './rule.js';
import { fading, fresh, unknown } from './time.js';
import { closeButNeverMet, metButNeverTalk, thin } from './worlds.js';

/**
 * The rules in the order in which they are asked: the first that holds is the tie's standing. `thin` always holds.
 * What needs care comes first: a deep tie that fades is fading, and still deep in the column beside it.
 */
export const RULES = [
  oneSided,
  fading,
  deep,
  closeButNeverMet,
  metButNeverTalk,
  fresh,
  unknown,
  thin,
] as const satisfies readonly Rule[];

/** Each tie's one standing, as a position in STANDINGS. */
export function standingsOf(judged: Judged): Uint8Array {
  const standing = new Uint8Array(judged.depth.length);
  const codes = RULES.map((rule) => STANDINGS.indexOf(rule.name));
  for (let i = 0; i < standing.length; i += 1) {
    let rule = 0;
    while (!RULES[rule]!.holds(judged, i)) rule += 1;
    standing[i] = codes[rule]!;
  }
  return standing;
}

import type { Value } from '../model.js';
import type { Lives, Seen } from './seen.js';

/** What changed from one window to the next; null where it cannot be claimed. */
export interface Changes {
  readonly ties_new: Value;
  readonly ties_deepened: Value;
  readonly ties_faded: Value;
  readonly ties_lost: Value;
  readonly core_retention: Value;
}

export const UNCLAIMED: Changes = {
  ties_new: null,
  ties_deepened: null,
  ties_faded: null,
  ties_lost: null,
  core_retention: null,
};

/**
 * New: the pair's first contact in the whole log is after the window before. Lost: a tie of the window before whose
 * last contact in the whole log is before this one. Deepened: deep now, and not in the window before. Faded: deep in
 * the window before, not deep now, and not lost.
 */
export function changesOf(before: Seen, now: Seen, lives: Lives): Changes {
  let [fresh, deepened, faded, lost] = [0, 0, 0, 0];
  eachPair(before, now, (a, b, [i, j]) => {
    if (j < 0 && lives.firstOf(a, b) >= before.window.until) fresh += 1;
    const isLost = i < 0 && lives.lastOf(a, b) < now.window.from;
    if (isLost) lost += 1;
    const deepNow = i >= 0 && now.deep[i] === 1;
    const deepBefore = j >= 0 && before.deep[j] === 1;
    if (deepNow && !deepBefore) deepened += 1;
    if (deepBefore && !deepNow && !isLost) faded += 1;
  });
  const deep = before.showsDeep && now.showsDeep;
  return {
    ties_new: fresh,
    ties_deepened: deep ? deepened : null,
    ties_faded: deep ? faded : null,
    ties_lost: lost,
    core_retention: jaccardOf(before.core, now.core),
  };
}

/** Every pair of either window once, with its position in `now` and in `before`, -1 where it is in one only. */
function eachPair(
  before: Seen,
  now: Seen,
  tell: (a: number, b: number, at: readonly [number, number]) => void,
): void {
  let i = 0;
  let j = 0;
  while (i < now.a.length || j < before.a.length) {
    const order = orderAt(now, i, before, j);
    if (order <= 0) tell(now.a[i]!, now.b[i]!, [i, order === 0 ? j : -1]);
    else tell(before.a[j]!, before.b[j]!, [-1, j]);
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
}

/** Below 0: the next pair is only in `now`; above: only in `before`; 0: in both. */
function orderAt(now: Seen, i: number, before: Seen, j: number): number {
  if (i >= now.a.length) return 1;
  if (j >= before.a.length) return -1;
  return now.a[i]! - before.a[j]! || now.b[i]! - before.b[j]!;
}

/** Shared people among all people of two cores; null when both are empty. */
export function jaccardOf(one: Uint32Array, other: Uint32Array): Value {
  const inOne = new Set(one);
  let shared = 0;
  for (const p of other) if (inOne.has(p)) shared += 1;
  const all = one.length + other.length - shared;
  return all === 0 ? null : shared / all;
}

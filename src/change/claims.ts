import type { Window } from './windows.js';

/** What a row of a trend may claim. */
export interface Claim {
  /** Enough windows before it to know that somebody was in none of them. */
  readonly came: boolean;
  /** Enough windows after it to see whether somebody comes back. */
  readonly went: boolean;
  /** It and the window before are whole. */
  readonly both: boolean;
}

/**
 * How many windows more than one an absence takes to be one: as many as it is to the next window that shares no day
 * with this one. So who is absent was so for two lengths of a window at least.
 *
 * @example 1 for months and for years; 5 for 30 days every 7; none is ever gone from a log of 4 such windows.
 */
export function patienceOf(windows: readonly Window[]): number {
  let most = 0;
  let j = 0;
  for (let k = 0; k < windows.length; k += 1) {
    while (j < windows.length && windows[j]!.from < windows[k]!.until) j += 1;
    if (j < windows.length) most = Math.max(most, j - k);
  }
  return most === 0 ? windows.length : most;
}

/** For each window, whether those around it that a claim needs can be used: nothing is claimed at the data's edges. */
export function claimsOf(usable: readonly boolean[], patience: number): Claim[] {
  const before = runsOf(usable);
  const after = runsOf(usable.toReversed()).toReversed();
  return usable.map((_, k) => ({
    came: before[k]! > patience + 1,
    went: (before[k] ?? 0) > 1 && after[k]! > patience,
    both: before[k]! > 1,
  }));
}

/** How many usable windows in a row end with each. */
function runsOf(usable: readonly boolean[]): number[] {
  let run = 0;
  return usable.map((one) => {
    run = one ? run + 1 : 0;
    return run;
  });
}

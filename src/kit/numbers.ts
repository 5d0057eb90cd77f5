import type { Value } from '../model.js';

export const DAY = 86_400_000;

/** Minutes are counted in whole parts of this size, so that a second and a thousandth of a minute add up exactly. */
export const PARTS_OF_A_MINUTE = 3000;

/** NaN and Infinity are for columns; a Value is a finite number or null. */
export function asValue(x: number): Value {
  return Number.isFinite(x) ? x : null;
}

/** Nothing that is measured is so small, but what rounding leaves over where it should be 0. */
const TRACE = 1e-12;

/** The value, and 0 where it is no more than a trace of rounding. */
export function untracedOf(value: Value): Value {
  return value !== null && Math.abs(value) < TRACE ? 0 : value;
}

/** The least number of a column, Infinity where it has none. A plain loop: an iterator over millions takes far longer. */
export function leastOf(column: Float64Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < column.length; i += 1) if (column[i]! < least) least = column[i]!;
  return least;
}

/** The greatest number of a column of counts, 0 where it has none. A plain loop, as in `leastOf`. */
export function greatestOf(column: Uint32Array | Int32Array | readonly number[]): number {
  let greatest = 0;
  for (let i = 0; i < column.length; i += 1) if (column[i]! > greatest) greatest = column[i]!;
  return greatest;
}

/** The most rows that one has: row i is at `offsets[i]` to `offsets[i + 1]`. */
export function mostRowsOf(offsets: Uint32Array): number {
  let most = 0;
  for (let i = 0; i + 1 < offsets.length; i += 1) most = Math.max(most, offsets[i + 1]! - offsets[i]!);
  return most;
}

/** A share, or null when there is nothing to have a share of. */
export function shareOf(part: number, whole: number): Value {
  return whole > 0 ? part / whole : null;
}

/** ISO 8601 in UTC, or null for a time that the log does not have. */
export function isoOf(time: number): string | null {
  return Number.isFinite(time) ? new Date(time).toISOString() : null;
}

/** Text order by code units: the same on every machine, in every locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

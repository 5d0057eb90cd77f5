import { DAY, sortedBy } from '../kit/index.js';

/** Rows by day (UTC), those of one day as they come; each has a time, in milliseconds. */
export function byDayOf(rows: Uint32Array, time: Float64Array): Uint32Array {
  if (areInOrder(rows, time)) return rows;
  let first = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rows.length; i += 1) first = Math.min(first, dayOf(time[rows[i]!]!));
  const since = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) since[i] = dayOf(time[rows[i]!]!) - first;
  return sortedBy(since).map((i) => rows[i]!);
}

/** The day of a moment, since 1970. */
export function dayOf(time: number): number {
  return Math.floor(time / DAY);
}

function areInOrder(rows: Uint32Array, time: Float64Array): boolean {
  for (let i = 1; i < rows.length; i += 1) if (time[rows[i]!]! < time[rows[i - 1]!]!) return false;
  return true;
}

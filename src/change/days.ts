import { UserError } from '../errors.js';
import { DAY } from '../kit/index.js';
import type { AttendanceList } from '../model.js';

/** The day of each time since 1970; NaN without one. */
export function daysOf(times: Float64Array): Float64Array {
  return times.map((time) => Math.floor(time / DAY));
}

/** Each attendance on the day of its event, the earliest that any of the event's rows gives. */
export function eventDaysOf({ size, event, start, events }: AttendanceList): Float64Array {
  const earliest = new Float64Array(events.length).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i < size; i += 1) {
    const e = event[i]!;
    const time = start[i]!;
    if (time < earliest[e]!) earliest[e] = time;
  }
  const days = new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    const time = earliest[event[i]!]!;
    days[i] = Number.isFinite(time) ? Math.floor(time / DAY) : Number.NaN;
  }
  return days;
}

/** Ten thousand years: more is no log, and would not fit into memory. */
const MOST_DAYS = 3_660_000;

/** First and last day. @throws UserError when there is none. */
export function rangeOf(columns: readonly Float64Array[]): { firstDay: number; lastDay: number } {
  let firstDay = Number.POSITIVE_INFINITY;
  let lastDay = Number.NEGATIVE_INFINITY;
  for (const days of columns) {
    for (let i = 0; i < days.length; i += 1) {
      const day = days[i]!;
      if (day < firstDay) firstDay = day;
      if (day > lastDay) lastDay = day;
    }
  }
  if (lastDay < firstDay)
    throw new UserError('the log has no times', 'A trend needs them: name their column with --time.');
  if (lastDay - firstDay > MOST_DAYS)
    throw new UserError(
      'the times of the log are more than ten thousand years apart',
      'Check the column of times.',
    );
  return { firstDay, lastDay };
}

export interface Order {
  readonly order: Uint32Array;
  /** Where each day begins in `order`, then what has no day, and in the end its length. */
  readonly starts: Uint32Array;
}

/** Positions by day, those of a day as they came, in the end those without one: a counting sort. */
export function orderOf(days: Float64Array, firstDay: number, lastDay: number): Order {
  const none = lastDay - firstDay + 1;
  const starts = new Uint32Array(none + 2);
  const bucketOf = (day: number): number => (Number.isNaN(day) ? none : day - firstDay);
  for (let i = 0; i < days.length; i += 1) starts[bucketOf(days[i]!) + 1]! += 1;
  for (let d = 1; d < starts.length; d += 1) starts[d]! += starts[d - 1]!;
  const order = new Uint32Array(days.length);
  const next = starts.slice();
  for (let i = 0; i < days.length; i += 1) {
    const bucket = bucketOf(days[i]!);
    const at = next[bucket]!;
    next[bucket] = at + 1;
    order[at] = i;
  }
  return { order, starts };
}

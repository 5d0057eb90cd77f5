import { DAY } from '../kit/index.js';
import type { PeopledLog } from '../model.js';

/** From when until when a log tells everything, as days since 1970 with a fraction. */
export interface Observed {
  readonly from: number;
  readonly until: number;
}

/** A day that begins as late as one in so many, or ends as early, is still an ordinary day. */
const ORDINARY = 20;

/**
 * The time that a log covers: from its first day to its last, less what is missing of these two. The last day is cut
 * short where the log falls silent earlier than on 19 of 20 other days that have any contact; the first one where it
 * begins later. An export is made at some hour of its last day, and that day must not look like a bad one.
 *
 * @example a chat that runs to 23:00 on most days and was exported at 15:00: until 15:00 of the last day.
 */
export function observedOf(log: PeopledLog, firstDay: number, lastDay: number): Observed {
  const { earliest, latest } = hoursOf(log, firstDay, lastDay);
  return {
    from: firstDay + unusualOf(earliest, 0) / DAY,
    until:
      lastDay +
      1 -
      unusualOf(
        latest.map((time) => DAY - time),
        lastDay - firstDay,
      ) /
        DAY,
  };
}

/** When each day's first and last contact was, in milliseconds of that day; infinite for a day without. */
function hoursOf({ time, size, attendance }: PeopledLog, firstDay: number, lastDay: number) {
  const days = lastDay - firstDay + 1;
  const earliest = new Float64Array(days).fill(Number.POSITIVE_INFINITY);
  const latest = new Float64Array(days).fill(Number.NEGATIVE_INFINITY);
  for (const times of [time.subarray(0, size), attendance.start, attendance.end]) {
    for (let i = 0; i < times.length; i += 1) {
      const day = Math.floor(times[i]! / DAY) - firstDay;
      if (!(day >= 0 && day < days)) continue;
      const hour = times[i]! - (day + firstDay) * DAY;
      if (hour < earliest[day]!) earliest[day] = hour;
      if (hour > latest[day]!) latest[day] = hour;
    }
  }
  return { earliest, latest };
}

/** How long the silence at the edge of a day is, if that is unusual among the days; else 0. */
function unusualOf(silences: Float64Array, at: number): number {
  const silence = silences[at]!;
  if (!Number.isFinite(silence)) return 0;
  const others = silences.filter((one, i) => i !== at && Number.isFinite(one));
  const asLong = others.filter((one) => one >= silence).length;
  return others.length === 0 || asLong > others.length / ORDINARY ? 0 : silence;
}

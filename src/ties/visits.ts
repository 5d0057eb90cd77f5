import type { AttendanceList } from '../model.js';

/** When somebody was at an event, ms UTC and minutes; NaN for what is not known. */
export interface Visit {
  readonly start: number;
  readonly end: number;
  readonly minutes: number;
}

const MINUTE = 60_000;
const DAY_OF_MINUTES = 24 * 60;

/** A row's visit. An end that is not after the start tells nothing. */
export function visitOf(list: AttendanceList, i: number): Visit {
  const start = list.start[i]!;
  const end = list.end[i]!;
  const minutes = list.minutes[i]!;
  return { start, end: end > start ? end : Number.NaN, minutes: minutes > 0 ? minutes : Number.NaN };
}

/** Somebody listed twice was there from the first start to the last end. */
export function joinedOf(x: Visit, y: Visit): Visit {
  return {
    start: lesserOf(x.start, y.start),
    end: -lesserOf(-x.end, -y.end),
    minutes: -lesserOf(-x.minutes, -y.minutes),
  };
}

/**
 * For how many minutes two people were at an event together: the overlap of their times there, and no more than
 * either one's minutes. 0 when they missed each other, NaN when nothing is known, at most a day.
 *
 * With minutes and no times it is the smaller of the two, the most that it can have been.
 *
 * @example one there from 18:00 to 20:00, the other from 19:30 to 22:00: 30.
 */
export function togetherOf(x: Visit, y: Visit): number {
  if (x.end <= y.start || y.end <= x.start) return 0;
  const overlap = (Math.min(x.end, y.end) - Math.max(x.start, y.start)) / MINUTE;
  const stays = Math.min(lengthOf(x), lengthOf(y));
  return Math.min(lesserOf(overlap, stays), DAY_OF_MINUTES);
}

/** How long somebody was there, as far as it is known. */
function lengthOf({ start, end, minutes }: Visit): number {
  return lesserOf(minutes, (end - start) / MINUTE);
}

/** The smaller of two numbers, or the one that is known. */
function lesserOf(x: number, y: number): number {
  if (Number.isNaN(x)) return y;
  return Number.isNaN(y) ? x : Math.min(x, y);
}

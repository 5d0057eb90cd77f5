import { DAY } from '../kit/index.js';
import type { Contacts } from './contacts.js';

/** Silence of so many usual gaps is long: Navarro et al. 2017. */
const GAPS = 8;
/** Holidays end before. */
const FOUR_WEEKS = 28;
/** Fewer days than this are no rhythm. */
const RHYTHM = 3;

export function silenceOf({ last, end }: Contacts, p: number): number {
  return (end - last[p]!) / DAY;
}

/** Days of silence, of who has been silent for four weeks or more; 0 for others, and without times. */
export function longSilenceOf(contacts: Contacts, p: number): number {
  const silence = silenceOf(contacts, p);
  return silence >= FOUR_WEEKS ? silence : 0;
}

/** How many days usually pass between two days with contact; NaN with fewer than two. */
export function usualGapOf({ first, last, days }: Contacts, p: number): number {
  return days[p]! >= 2 ? (last[p]! - first[p]!) / DAY / (days[p]! - 1) : Number.NaN;
}

/** Who was here regularly, and has been silent for long against their own rhythm. */
export function isGoneQuiet(contacts: Contacts, p: number): boolean {
  const silence = silenceOf(contacts, p);
  return hasRhythm(contacts, p) && isLong(silence, usualGapOf(contacts, p)) && silence > contacts.longest[p]!;
}

/**
 * Who came on one or two days, too few for a rhythm, and has been silent for long against the usual gap of the log:
 * the median of those who have a rhythm. Nobody where nobody has one.
 */
export function hasPassedThrough(contacts: Contacts, p: number, usual: number): boolean {
  return !hasRhythm(contacts, p) && isLong(silenceOf(contacts, p), usual);
}

/** The usual gap of the log; NaN where nobody has a rhythm. */
export function usualGapOfAll(contacts: Contacts): number {
  const gaps: number[] = [];
  for (let p = 0; p < contacts.days.length; p += 1)
    if (hasRhythm(contacts, p)) gaps.push(usualGapOf(contacts, p));
  gaps.sort((x, y) => x - y);
  return gaps[gaps.length >> 1] ?? Number.NaN;
}

function hasRhythm({ days }: Contacts, p: number): boolean {
  return days[p]! >= RHYTHM;
}

function isLong(silence: number, gap: number): boolean {
  return silence >= FOUR_WEEKS && silence >= GAPS * gap;
}

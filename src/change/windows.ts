import { UserError } from '../errors.js';
import type { Observed } from './observed.js';
import { alignedOf, dateOf, laterOf, type Span } from './spans.js';

/** Some days of a log, counted since 1970: `from` is in it, `until` no longer. */
export interface Window {
  readonly from: number;
  readonly until: number;
  /** False when the log begins after it does, or ends before it. */
  readonly whole: boolean;
  /** Why it is not whole. */
  readonly part: string | null;
}

/** As the command line writes them, for messages. */
export interface Asked {
  readonly window: Span;
  readonly step: Span;
  readonly said: string;
  /** What the log covers of its first and last day; all of both unless told. */
  readonly observed?: Observed;
}

const MOST = 10_000;

/**
 * Windows over the days of a log, one step apart, until one reaches its last day. They begin with the log; by months
 * and years with the calendar, so that the first may begin before the log does.
 *
 * @throws UserError when not one of them fits into the log, or there would be more than ten thousand.
 */
export function windowsOf(first: number, last: number, { window, step, said, observed }: Asked): Window[] {
  const start = alignedOf(first, step);
  const covered = { first, last, observed: observed ?? { from: first, until: last + 1 } };
  const windows: Window[] = [];
  let fits = false;
  for (let k = 0; ; k += 1) {
    const from = laterOf(start, step, k);
    if (from > last) break;
    const until = laterOf(from, window);
    if (until > first) windows.push(windowOf(from, until, covered));
    fits ||= from >= first && until - 1 <= last;
    if (until > last) break;
    if (windows.length > MOST) throw tooMany(first, last);
  }
  if (!fits) throw tooLong(first, last, said);
  return windows;
}

/** A first or last day that is cut short is missed by a window when it lacks more than this part of the window. */
const MISSED = 1 / 24;

function windowOf(
  from: number,
  until: number,
  { first, last, observed }: { first: number; last: number; observed: Observed },
): Window {
  const most = (until - from) * MISSED;
  const begins = from < first || observed.from - from > most;
  const ends = until - 1 > last || until - observed.until > most;
  const part = begins ? `the log begins inside it on ${dateOf(first)}` : null;
  return {
    from,
    until,
    whole: !begins && !ends,
    part: ends ? `the log ends inside it on ${dateOf(last)}` : part,
  };
}

/** Whether the log has days between these windows that are in none of them. */
export function gapsOf(windows: readonly Window[]): boolean {
  return windows.some(({ from }, k) => k > 0 && from > windows[k - 1]!.until);
}

function tooMany(first: number, last: number): UserError {
  return new UserError(
    `more than ${MOST} windows from ${dateOf(first)} to ${dateOf(last)}`,
    'Give a longer --step; or check the times of the log, if that is not when it happened.',
  );
}

const PARTS = 6;

function tooLong(first: number, last: number, said: string): UserError {
  const days = last - first + 1;
  const held = `the log holds ${days} ${days === 1 ? 'day' : 'days'}, ${dateOf(first)} to ${dateOf(last)}`;
  const short = Math.max(1, Math.floor(days / PARTS));
  return new UserError(
    `no window of ${said} fits: ${held}`,
    days === 1
      ? 'A trend needs a log of several days.'
      : `Give a shorter one, such as --window ${short}d --step ${short}d.`,
  );
}

import { DAY } from '../../kit/index.js';
import { clockOf, daysOf, fullYearOf, type Moment } from './civil.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL = 'january february march april may june july august september october november december'.split(
  ' ',
);
const HOURS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    z: 0,
    utc: 0,
    gmt: 0,
    ut: 0,
    est: -5,
    edt: -4,
    cst: -6,
    cdt: -5,
    mst: -7,
    mdt: -6,
    pst: -8,
    pdt: -7,
  }),
);

const CLOCK =
  /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(?:([ap])\.?m\.?)?\s*(?:([+-])(\d{2}):?(\d{2})|([a-z]{1,3}))?$/i;

/** Milliseconds of the time of day after a date (0 when there is none), or NaN. Sets the offset. */
function clockAfter(text: string, moment: Moment): number {
  moment.offset = Number.NaN;
  if (text === '') return 0;
  const m = CLOCK.exec(text);
  if (m === null) return Number.NaN;
  const [, h, min, s, half, sign, oh, om, word] = m;
  let hour = Number(h);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return Number.NaN;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (sign !== undefined) moment.offset = (sign === '-' ? -1 : 1) * (Number(oh) * 60 + Number(om));
  if (word !== undefined) moment.offset = (HOURS.get(word.toLowerCase()) ?? Number.NaN) * 60;
  if (word !== undefined && Number.isNaN(moment.offset)) return Number.NaN;
  return clockOf(hour, Number(min), Number(s ?? 0));
}

/** 1 to 12 for an English month, in full or by three letters (`Sept` too); NaN for another word. */
function monthOf(word: string): number {
  const name = word.toLowerCase();
  const short = MONTHS.indexOf(name === 'sept' ? 'sep' : name);
  return (short < 0 ? FULL.indexOf(name) : short) + 1 || Number.NaN;
}

const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d))?(Z)?)?$/;

/** Dates without marks between: `20190312`, `20190312T101530Z`. Counts of seconds look the same to a single row. */
export function readCompact(text: string, moment: Moment): boolean {
  const m = COMPACT.exec(text);
  if (m === null) return false;
  const [year, month, day, hour, minute, second] = m
    .slice(1, 7)
    .map((digits) => Number(digits ?? 0)) as number[];
  moment.offset = m[7] === undefined ? Number.NaN : 0;
  moment.local =
    daysOf(year as number, month as number, day as number) * DAY +
    clockOf(hour as number, minute as number, second as number);
  return true;
}

const NUMBERS = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?:,?[ T]+(\S.*))?$/;

/**
 * Dates in numbers that ISO does not know: `2019-3-1`, `31/12/2019 11:05 PM`, `31.12.19`. Where day and month could
 * change places, `local` is the reading with the day first and `other` the one with the month first.
 */
export function readNumbers(text: string, moment: Moment): boolean {
  const m = NUMBERS.exec(text);
  if (m === null) return false;
  const [, first, , second, third] = m as unknown as string[];
  const clock = clockAfter(m[5] ?? '', moment);
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if ((first as string).length === 4) {
    moment.local = daysOf(a, b, (third as string).length > 2 ? Number.NaN : c) * DAY + clock;
    return true;
  }
  const digits = (third as string).length;
  if ((first as string).length === 3 || digits === 1 || digits === 3) return false;
  const year = fullYearOf(c, digits);
  moment.swaps = true;
  moment.local = daysOf(year, b, a) * DAY + clock;
  moment.other = daysOf(year, a, b) * DAY + clock;
  return true;
}

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})(?:,?[ T]+(\S.*))?$/i;
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:,?[ T]+(\S.*))?$/i;
const YEAR_LAST = /^([a-z]{3}) +(\d{1,2}) (\d{2}:\d{2}:\d{2}) (?:([+-]\d{4}|[a-z]{3}) )?(\d{4})$/i;

/** Dates with English months: `12 Mar 2019`, `Mar 12, 2019 9:05 PM`, `Wed, 19 Oct 2022 20:07:25 +0000`, Twitter's. */
export function readMonths(given: string, moment: Moment): boolean {
  const text = given
    .replace(WEEKDAY, '')
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/\s+/g, ' ');
  const d = DAY_FIRST.exec(text);
  if (d !== null) return put(moment, [d[3], d[2], d[1]] as string[], d[4] ?? '');
  const m = MONTH_FIRST.exec(text);
  if (m !== null) return put(moment, [m[3], m[1], m[2]] as string[], m[4] ?? '');
  const y = YEAR_LAST.exec(text);
  if (y === null) return false;
  return put(moment, [y[5], y[1], y[2]] as string[], `${y[3]} ${y[4] ?? ''}`.trim());
}

function put(moment: Moment, date: readonly string[], rest: string): boolean {
  const [year, month, day] = date as [string, string, string];
  const clock = clockAfter(rest.replace(/^at /i, ''), moment);
  moment.local = daysOf(fullYearOf(Number(year), year.length), monthOf(month), Number(day)) * DAY + clock;
  return true;
}

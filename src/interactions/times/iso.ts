import { DAY } from '../../kit/index.js';
import { clockOf, daysOf, type Moment } from './civil.js';

/** The number written in `n` digits from `at`, or -1. */
function digitsOf(text: string, at: number, n: number): number {
  let value = 0;
  for (let i = at; i < at + n; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** The end of a run of digits. */
function digitsEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57) i += 1;
  return i;
}

/** Reads what follows the time of day: nothing, `Z`, `UTC`, `+02:00`, `+0200`, `+02`. */
function zoneOf(text: string, from: number, moment: Moment): boolean {
  const at = text.charCodeAt(from) === 32 ? from + 1 : from;
  if (at >= text.length) {
    moment.offset = Number.NaN;
    return at === from;
  }
  const rest = text.slice(at);
  moment.offset = 0;
  if (rest === 'Z' || rest === 'z' || rest === 'UTC' || rest === 'GMT') return true;
  const sign = rest[0] === '+' ? 1 : rest[0] === '-' || rest[0] === '−' ? -1 : 0;
  const hours = digitsOf(rest, 1, 2);
  const minutes = rest.length === 3 ? 0 : digitsOf(rest, rest[3] === ':' ? 4 : 3, 2);
  const length = rest.length === 3 ? 3 : rest[3] === ':' ? 6 : 5;
  if (sign === 0 || hours < 0 || hours > 15 || minutes < 0 || minutes > 59) return false;
  moment.offset = sign * (hours * 60 + minutes);
  return rest.length === length;
}

/**
 * ISO 8601 by hand, because this is the hot path: `2019-03-12`, `2019-03-12T10:15`, `2019/03/12 10:15:30.123456 +0200`.
 * A fraction of a second is cut to milliseconds.
 */
export function readIso(text: string, moment: Moment): boolean {
  const mark = text.charCodeAt(4);
  if ((mark !== 45 && mark !== 47 && mark !== 46) || text.charCodeAt(7) !== mark) return false;
  const year = digitsOf(text, 0, 4);
  const month = digitsOf(text, 5, 2);
  const day = digitsOf(text, 8, 2);
  if (year < 0 || month < 0 || day < 0) return false;
  moment.local = daysOf(year, month, day) * DAY;
  moment.offset = Number.NaN;
  if (text.length === 10) return true;
  const gap = text.charCodeAt(10);
  if ((gap !== 84 && gap !== 32 && gap !== 116) || text.charCodeAt(13) !== 58) return false;
  return readClock(text, moment);
}

function readClock(text: string, moment: Moment): boolean {
  const hour = digitsOf(text, 11, 2);
  const minute = digitsOf(text, 14, 2);
  if (hour < 0 || minute < 0) return false;
  let second = 0;
  let at = 16;
  if (text.charCodeAt(at) === 58) {
    second = digitsOf(text, 17, 2);
    if (second < 0) return false;
    at = 19;
    const dot = text.charCodeAt(at);
    if (dot === 46 || dot === 44) {
      const end = digitsEnd(text, at + 1);
      if (end === at + 1 || end > at + 10) return false;
      moment.local += Math.floor(Number(`0.${text.slice(at + 1, end)}`) * 1000 + 1e-6);
      at = end;
    }
  }
  moment.local += clockOf(hour, minute, second);
  return zoneOf(text, at, moment);
}

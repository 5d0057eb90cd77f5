import type { Moment } from './civil.js';

/** How a count since 1970 is told by its size: seconds end in the year 5138, and so on. */
const UNITS = [
  { below: 1e11, milliseconds: 1000, says: 'seconds' },
  { below: 1e14, milliseconds: 1, says: 'milliseconds' },
  { below: 1e17, milliseconds: 1e-3, says: 'microseconds' },
  { below: 1e20, milliseconds: 1e-6, says: 'nanoseconds' },
] as const;

/** Counts of seconds below this (March 1973) are taken as seconds since some start, not since 1970. */
export const SMALL = 1e8;

/** Whether the text is a plain number, with a sign and decimals at most. */
export function isCount(text: string): boolean {
  let dots = 0;
  const from = text.charCodeAt(0) === 45 ? 1 : 0;
  for (let i = from; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    if (c === 46) dots += 1;
    else if (c < 48 || c > 57) return false;
  }
  return dots <= 1 && text.length > from + dots && text.length < 40;
}

/** The unit of a count since 1970, by its size. */
export function unitOf(count: number): (typeof UNITS)[number] | undefined {
  const size = Math.abs(count);
  return UNITS.find(({ below }) => size < below);
}

/** Seconds, milliseconds, microseconds or nanoseconds since 1970, whole or with decimals; cut to milliseconds. */
export function readEpoch(text: string, moment: Moment): boolean {
  if (!isCount(text)) return false;
  const count = Number(text);
  const unit = unitOf(count);
  if (unit === undefined) return false;
  const time = count * unit.milliseconds;
  moment.local = Number.isInteger(time) ? time : Math.floor(time + 1e-3);
  moment.offset = 0;
  return true;
}

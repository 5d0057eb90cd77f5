/** A moment as it was written: what the clock on the wall said, and how far that clock was from UTC. */
export interface Moment {
  /** Milliseconds since 1970 as if the clock had been in UTC. */
  local: number;
  /** Minutes ahead of UTC; NaN when the text names no zone. */
  offset: number;
  /** Whether day and month could change places, as in 03/04/2019: `local` then has the day first. */
  swaps: boolean;
  /** The reading with the month first, where `swaps`; NaN when it does not exist. */
  other: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Days from 1970-01-01 to a day of the Gregorian calendar, or NaN for a day that does not exist (31 February).
 * Method: Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
 *
 * @example daysOf(1970, 1, 2) // 1
 */
export function daysOf(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1) return Number.NaN;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day > (LENGTHS[month - 1] as number) + (leap ? 1 : 0)) return Number.NaN;
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Milliseconds of a time of day, or NaN for one that no clock shows. A leap second (:60) is allowed. */
export function clockOf(hour: number, minute: number, second: number): number {
  if (hour > 23 || minute > 59 || second > 60) return Number.NaN;
  return ((hour * 60 + minute) * 60 + second) * 1000;
}

/** A year of two digits, as people mean it: 70 to 99 in the 20th century, 00 to 69 in the 21st. */
export function fullYearOf(year: number, digits: number): number {
  if (digits > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

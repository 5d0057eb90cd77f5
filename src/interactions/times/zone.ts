import { IANAZone } from 'luxon';
import { UserError } from '../../errors.js';
import { DAY } from '../../kit/index.js';

/** Local clock to UTC: milliseconds that a clock in the zone showed, to milliseconds since 1970 in UTC. */
export type Zone = (local: number) => number;

/** The zone by its IANA name; days whose offset never changes (nearly all) ask luxon once. */
export function zoneOf(name: string): Zone {
  if (name === 'UTC' || name === 'Etc/UTC' || name === 'GMT') return (local) => local;
  if (!IANAZone.isValidZone(name)) {
    throw new UserError(
      `there is no time zone called "${name}"`,
      'pass an IANA name, such as --zone Europe/Paris',
    );
  }
  const zone = IANAZone.create(name);
  const days = new Map<number, number>();
  const minutesAt = (utc: number): number => {
    const day = Math.floor(utc / DAY);
    let minutes = days.get(day);
    if (minutes === undefined) {
      const start = zone.offset(day * DAY);
      minutes = start === zone.offset((day + 1) * DAY) ? start : Number.NaN;
      days.set(day, minutes);
    }
    return Number.isNaN(minutes) ? zone.offset(utc) : minutes;
  };
  return (local) => utcOf(local, minutesAt);
}

/**
 * A time that the clock showed twice (in autumn) is its first one; one that it skipped (in spring) is moved on by
 * the hour that was skipped.
 */
function utcOf(local: number, minutesAt: (utc: number) => number): number {
  const before = minutesAt(local - DAY) * 60_000;
  const after = minutesAt(local + DAY) * 60_000;
  if (minutesAt(local - before) * 60_000 === before) return local - before;
  if (minutesAt(local - after) * 60_000 === after) return local - after;
  return local - before;
}

/** A moment as `isoOf` writes it, as a pattern; whether there is such a day, the pattern does not say. */
export const MOMENT = /^([+-]\d{6}|\d{4})-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;

/** True for text that is a moment in time and nothing else. @example isMoment('2026-01-31T12:00:00.000Z') // true */
export function isMoment(value: unknown): value is string {
  return typeof value === 'string' && MOMENT.test(value) && !Number.isNaN(Date.parse(value));
}

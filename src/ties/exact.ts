/**
 * Contact is summed in whole units, so that sums are exact up to five thousand million, in any order and grouping: the
 * order of rows, the names of people and a daily sum cannot change the last digit of anything. A count of up to five
 * decimals is whole in them (a tenth, which no binary number holds, too), and so is a second together, a thousand.
 */
export const UNIT = 1_800_000;

export function unitsOf(contact: number): number {
  return contact > 0 ? Math.round(contact * UNIT) : 0;
}

const GRAIN = 2 ** 20;

/** What reaches somebody through others in units of 2^-20, for exact sums of it. */
export function grained(contact: number): number {
  return Math.round(contact * GRAIN) / GRAIN;
}

const FINE = 2 ** 40;

/** A share in units of 2^-40, for exact sums of shares. */
export function fineGrained(share: number): number {
  return Math.round(share * FINE) / FINE;
}

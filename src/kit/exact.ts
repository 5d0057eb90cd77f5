/**
 * Contact is summed in whole units, so that sums are exact up to a hundred million, in any order and grouping: the
 * order of rows, the names of people and a daily sum cannot change the last digit of anything. A count of up to seven
 * decimals is whole in them (a tenth, which no binary number holds, too), and so is a part of a minute together, by
 * weights of up to three decimals.
 */
export const UNIT = 90_000_000;

export function unitsOf(contact: number): number {
  return contact > 0 ? Math.round(contact * UNIT) : 0;
}

/** What reaches somebody through others is summed in whole parts of this size, exactly. */
export const GRAIN = 2 ** 20;

export const grainsOf = (contact: number): number => Math.round(contact * GRAIN);

/** Shares are summed in whole parts of this size, exactly. */
export const FINE = 2 ** 40;

export const finesOf = (share: number): number => Math.round(share * FINE);

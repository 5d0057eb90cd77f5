const GRAIN = 2 ** 20;

/**
 * A count in units of 2^-20 (about a millionth). Sums of such counts are exact up to eight thousand million, so
 * that the order of rows, the names of people and (with whole counts) a daily sum cannot change the last digit of
 * anything.
 */
export function grained(count: number): number {
  return count > 0 ? Math.round(count * GRAIN) / GRAIN : 0;
}

const SECOND = 2 ** 30;

/** A rate per second in units of 2^-30, so that whole seconds at that rate add up exactly. */
export function gradedRate(rate: number): number {
  return Math.round(rate * SECOND) / SECOND;
}

const FINE = 2 ** 40;

/** A share in units of 2^-40, for exact sums of shares. */
export function fineGrained(share: number): number {
  return Math.round(share * FINE) / FINE;
}

import { UNIT } from '../kit/index.js';

/** Neither way, from a to b, from b to a; and at an event, which has no way either. */
export const NEITHER = 0;
export const FORTH = 1;
export const BACK = 2;
export const AT_EVENT = 3;

/**
 * A contact is a row of 32 bytes, all of it side by side, so that one look into far memory finds it: five whole
 * numbers and a fraction of four bytes each, and a number of eight. So far into a row stand, in units of four bytes:
 */
export const WORDS = 8;
/** The two people, a < b. */
export const A = 0;
export const B = 1;
/** Days since the first day of the log, counted from 1; 0 where the row has no time. */
export const AT_DAY = 2;
/** Way, medium and kind, a byte each. */
export const CODES = 3;
export const PLACE = 4;
/** Time spent together in an interaction; not above 0 where it is not known. */
export const MINUTES = 5;

/**
 * And in units of eight bytes, in whole units (see exact.ts): how many interactions it stands for; for an event,
 * which is one, how much evidence it is.
 */
export const NUMBERS = 4;
export const AMOUNT = 3;

/** The memory of many contacts, seen as whole numbers and fractions of four bytes and as numbers of eight. */
export interface Rows {
  readonly memory: ArrayBuffer;
  readonly words: Uint32Array;
  readonly fractions: Float32Array;
  readonly numbers: Float64Array;
}

export const codesOf = (way: number, medium: number, kind: number): number =>
  (way << 16) | (medium << 8) | kind;
export const wayIn = (codes: number): number => codes >>> 16;
export const mediumIn = (codes: number): number => (codes >>> 8) & 0xff;
export const kindIn = (codes: number): number => codes & 0xff;

/** A contact by itself, for where there are few. */
export interface Contact {
  readonly day: number;
  readonly way: number;
  readonly medium: number;
  readonly kind: number;
  readonly place: number;
  readonly count: number;
}

export function contactAt({ words, numbers }: Rows, row: number): Contact {
  const codes = words[WORDS * row + CODES]!;
  const way = wayIn(codes);
  return {
    day: words[WORDS * row + AT_DAY]!,
    ...{ way, medium: mediumIn(codes), kind: kindIn(codes) },
    place: words[WORDS * row + PLACE]!,
    count: way === AT_EVENT ? 1 : numbers[NUMBERS * row + AMOUNT]! / UNIT,
  };
}

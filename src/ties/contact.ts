import { UNIT } from './exact.js';

/** Neither way, from a to b, from b to a; and at an event, which has no way either. */
export const NEITHER = 0;
export const FORTH = 1;
export const BACK = 2;
export const AT_EVENT = 3;

/**
 * A contact is a row of 40 bytes, all of it side by side, so that one look into far memory finds it: six whole numbers
 * of four bytes (the last is spare) and two numbers of eight. So far into a row stand, in units of four bytes:
 */
export const WORDS = 10;
/** The two people, a < b. */
export const A = 0;
export const B = 1;
/** Days since the first day of the log, counted from 1; 0 where the row has no time. */
export const AT_DAY = 2;
/** Way, medium and kind, a byte each. */
export const CODES = 3;
export const PLACE = 4;

/** And in units of eight bytes, both summed in whole units (see exact.ts): */
export const NUMBERS = 5;
/** How many interactions it stands for; one for an event. */
export const COUNT = 3;
/** How much evidence it is: the count (an event's is 1/(n - 1)) and the time spent together, weighed. */
export const EVIDENCE = 4;

/** The memory of many contacts, seen as whole numbers of four bytes and as numbers of eight. */
export interface Rows {
  readonly words: Uint32Array;
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
  return {
    day: words[WORDS * row + AT_DAY]!,
    ...{ way: wayIn(codes), medium: mediumIn(codes), kind: kindIn(codes) },
    place: words[WORDS * row + PLACE]!,
    count: numbers[NUMBERS * row + COUNT]! / UNIT,
  };
}

import { isKindWord, mediumOf } from '../kinds.js';
import { isCount, SMALL } from '../times/epoch.js';
import { formOf, newMoment } from '../times/reader.js';
import { readCompact } from '../times/written.js';
import { numberOf } from './cells.js';

/** What the cells of one column look like, over the first rows. */
export interface Content {
  readonly column: number;
  /** The cells, trimmed, a row each. */
  readonly cells: readonly string[];
  /** Cells that are not empty. */
  readonly filled: number;
  readonly distinct: ReadonlySet<string>;
  /** Share of filled cells that are times as written by people or by clocks since 1970; small numbers are none. */
  readonly times: number;
  /** Whether every filled cell is a date without marks, 20190312. */
  readonly compact: boolean;
  /** Share of filled cells that are plain numbers. */
  readonly numbers: number;
  /** Share of filled cells that are words for kinds. */
  readonly kinds: number;
  /** Whether numbers never fall from row to row. */
  readonly rising: boolean;
  /** Distance between the smallest and the largest number, relative to the largest. */
  readonly spread: number;
}

export function contentsOf(rows: readonly (readonly string[])[]): Content[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => contentOf(rows, column));
}

function contentOf(rows: readonly (readonly string[])[], column: number): Content {
  const all = rows.map((row) => row[column]?.trim() ?? '');
  const cells = all.filter((cell) => cell !== '');
  const numbers = cells.filter(isCount).map(Number);
  const share = (fits: (cell: string) => boolean): number =>
    cells.filter(fits).length / Math.max(1, cells.length);
  let [low, high, rising] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    numbers.length === cells.length,
  ];
  numbers.forEach((x, i) => {
    low = Math.min(low, x);
    high = Math.max(high, x);
    if (i > 0 && x < (numbers[i - 1] as number)) rising = false;
  });
  const compact = cells.length > 0 && cells.every(isCompact);
  return {
    column,
    cells: all,
    filled: cells.length,
    distinct: new Set(cells),
    times: compact ? 1 : share(isTime),
    compact,
    numbers: compact ? 0 : share(isCount),
    kinds: share(isKindWord),
    rising,
    spread: (high - low) / Math.max(Math.abs(high), Math.abs(low), 1),
  };
}

function isCompact(cell: string): boolean {
  const moment = newMoment();
  return readCompact(cell, moment) && !Number.isNaN(moment.local);
}

/** A time that cannot be a mere number of something. */
export function isTime(cell: string): boolean {
  if (isCount(cell)) return Math.abs(Number(cell)) >= SMALL;
  return formOf(cell, newMoment()) !== null;
}

/** A time of day without the day. */
const CLOCK = /^\d{1,2}:\d\d(?::\d\d)?$/;

/** Days or times as people and clocks write them: nobody is called so. */
export function areWrittenTimes({ filled, times, numbers, distinct }: Content): boolean {
  return filled > 0 && ((times > 0.8 && numbers < 0.2) || [...distinct].every((cell) => CLOCK.test(cell)));
}

// Whether a column can be what its name says; one without a filled cell can be anything.

/** Most filled cells are times, or numbers that may be. */
export function isTimes({ filled, times, numbers }: Content): boolean {
  return filled === 0 || times >= 0.5 || numbers >= 0.5;
}

/** Numbers of something; a decimal comma does no harm. */
export function isNumbers({ filled, cells }: Content): boolean {
  const numbers = cells.filter((cell) => cell !== '' && !Number.isNaN(numberOf(cell, true)));
  return numbers.length >= filled / 2;
}

/** Words that come again and again, as kinds do and texts and ids do not. */
export function isWords({ filled, distinct }: Content): boolean {
  return distinct.size <= 20 || distinct.size <= filled / 2;
}

export function isMedia({ filled, cells }: Content): boolean {
  return cells.filter((cell) => mediumOf(cell) !== null).length >= filled / 2;
}

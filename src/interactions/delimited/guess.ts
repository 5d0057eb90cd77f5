import { areWrittenTimes, type Content } from './content.js';

/** Whether two columns share words as a column of senders and one of receivers do. */
export function overlapOf(a: Content, b: Content): number {
  let shared = 0;
  for (const cell of a.distinct) if (b.distinct.has(cell)) shared += 1;
  return shared / Math.max(1, Math.min(a.distinct.size, b.distinct.size));
}

/** Columns of a table whose names do not help. */
export interface Guess {
  readonly time: number | null;
  readonly from: number;
  readonly to: number;
  readonly kind: number | null;
  readonly count: number | null;
}

/** Tells time, from, to and kind apart by what the cells hold; null when no two columns can be the people. */
export function guessOf(contents: readonly Content[], hasHeader: boolean): Guess | null {
  const kind = contents.find((c) => c.kinds > 0.8 && c.numbers === 0)?.column ?? null;
  let rest = contents.filter((c) => c.column !== kind && c.filled > 0);
  const time = timeAmong(rest);
  rest = rest.filter((c) => c.column !== time && !areWrittenTimes(c));
  const pair = pairAmong(rest, hasHeader);
  if (pair === null) return null;
  const others = rest.filter((c) => !pair.includes(c));
  const count =
    !hasHeader && time === null && others.length === 1 && others[0]?.numbers === 1 ? others[0].column : null;
  return { time, from: pair[0].column, to: pair[1].column, kind, count };
}

/** The column of times: as written, else the numbers since 1970 that differ least, else small rising numbers. */
function timeAmong(contents: readonly Content[]): number | null {
  if (contents.length < 3) return null;
  const timed = contents.filter((c) => c.times > 0.8);
  const written = timed.find((c) => c.numbers < 0.2);
  if (written !== undefined) return written.column;
  if (timed.length > 0) return timed.reduce((a, b) => (b.spread < a.spread ? b : a)).column;
  const [first, second, third] = contents as [Content, Content, Content];
  const people = overlapOf(second, third);
  const apart = Math.max(overlapOf(first, second), overlapOf(first, third));
  return first.rising && first.numbers === 1 && people > 0.2 && apart < people / 2 ? first.column : null;
}

/**
 * The first two columns that share names; without a header, else the first two of all. Under a header the names must
 * be several, so that two columns of labels are not taken for people.
 */
function pairAmong(contents: readonly Content[], hasHeader: boolean): [Content, Content] | null {
  for (let i = 0; i < contents.length; i += 1) {
    for (let j = i + 1; j < contents.length; j += 1) {
      const pair: [Content, Content] = [contents[i] as Content, contents[j] as Content];
      if (arePeople(pair, hasHeader)) return pair;
    }
  }
  return hasHeader || contents.length < 2 ? null : [contents[0] as Content, contents[1] as Content];
}

/** Whether two columns look like people and people: the same names in both, but not in the same row. */
function arePeople([a, b]: [Content, Content], hasHeader: boolean): boolean {
  const rows = a.cells.length;
  const same = a.cells.filter((cell, row) => cell !== '' && cell === b.cells[row]).length;
  if (Math.min(a.filled, b.filled) < 0.9 * rows || same > (hasHeader ? 0.2 : 0.9) * rows) return false;
  const names = Math.max(a.distinct.size, b.distinct.size);
  return overlapOf(a, b) > (hasHeader ? 0.2 : 0.05) && names > (hasHeader ? 4 : 2);
}

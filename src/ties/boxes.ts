import type { PeopledLog } from '../model.js';
import type { Projection } from './projection.js';

/**
 * Which contacts lie together: those of one person as the first of the two, and of the next persons, until a box is
 * full. Millions of rows are sorted and summed fast as long as a box fits into the near memory.
 */
export interface Boxes {
  /** The box of each person. */
  readonly boxOf: Uint32Array;
  /** How many rows come before each box, and at the end how many rows there are. */
  readonly starts: Uint32Array;
}

/** So many rows fill a box, unless one person has more. */
const FULL = 4096;

export function boxesOf(
  { size, from, to, people: { length: people } }: PeopledLog,
  projection: Projection,
): Boxes {
  const rowsOf = new Uint32Array(people);
  for (let i = 0; i < size; i += 1) rowsOf[Math.min(from[i]!, to[i]!)]! += 1;
  for (let i = 0; i < projection.size; i += 1) rowsOf[projection.a[i]!]! += 1;
  const boxOf = new Uint32Array(people);
  const starts = [0];
  let rows = 0;
  for (let person = 0; person < people; person += 1) {
    if (rows - starts.at(-1)! >= FULL) starts.push(rows);
    boxOf[person] = starts.length - 1;
    rows += rowsOf[person]!;
  }
  return { boxOf, starts: Uint32Array.from([...starts, rows]) };
}

import type { Row } from '../rows.js';
import { namesIn } from './cells.js';
import type { Problem, Task } from './interactions.js';

/** Whom a row names; each of them goes to `put`. */
export type TargetReader = (cells: readonly string[], row: Row) => Problem;

export function oneTarget(
  { layout: { at }, sink }: Task,
  put: (cells: readonly string[], row: Row) => void,
): TargetReader {
  const column = at.to as number;
  return (cells, row) => {
    row.to = sink.personOf(cells[column] as string);
    if (row.to < 0) return { reason: 'no-target', detail: '' };
    if (row.to === row.from) return { reason: 'to-oneself', detail: cells[column] as string };
    put(cells, row);
    return null;
  };
}

/** One interaction for each person named; the row is used when there is one. */
export function manyTargets(
  { layout: { at }, sink }: Task,
  put: (cells: readonly string[], row: Row) => void,
): TargetReader {
  const column = at.to as number;
  return (cells, row) => {
    const cell = cells[column] as string;
    const people = new Set(namesIn(cell).map((name) => sink.personOf(name)));
    if (people.size === 0) return { reason: 'no-target', detail: '' };
    people.delete(row.from);
    if (people.size === 0) return { reason: 'to-oneself', detail: cell };
    for (row.to of people) put(cells, row);
    return null;
  };
}

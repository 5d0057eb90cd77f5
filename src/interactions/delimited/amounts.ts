import type { Row } from '../rows.js';
import { numberOf } from './cells.js';
import type { Problem, Task } from './interactions.js';

/** Reads count and minutes of a row. */
export function amountReader({
  layout: { at },
  comma,
}: Task): (cells: readonly string[], row: Row) => Problem {
  return (cells, row) => {
    if (at.count !== undefined) {
      const cell = cells[at.count] ?? '';
      row.count = numberOf(cell, comma);
      if (!(row.count > 0)) return { reason: 'bad-count', detail: cell };
    }
    if (at.minutes !== undefined) {
      const cell = cells[at.minutes] ?? '';
      row.minutes = numberOf(cell, comma);
      if (Number.isNaN(row.minutes) && cell.trim() !== '') return { reason: 'bad-minutes', detail: cell };
    }
    return null;
  };
}

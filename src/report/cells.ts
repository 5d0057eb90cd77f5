import type { Cell, Column, ColumnType } from './columns.js';
import { countOf, NONE, numberOf, percentOf, wordsOf } from './words.js';

const NUMBERS: readonly ColumnType[] = ['count', 'number', 'share'];

export function isNumber(type: ColumnType): boolean {
  return NUMBERS.includes(type);
}

/** A cell as a person reads it; foreign text is not harmless yet. */
export function shownOf(column: Pick<Column<never>, 'type'>, cell: Cell): string {
  if (cell === null) return NONE;
  if (typeof cell === 'number') {
    if (column.type === 'share') return percentOf(cell);
    return column.type === 'count' ? countOf(cell) : fixedOf(cell);
  }
  if (column.type === 'word') return wordsOf(cell);
  return column.type === 'time' ? cell.slice(0, 10) : cell;
}

/** Two digits in every row, so that the points stand under each other. */
function fixedOf(value: number): string {
  return Math.abs(value) >= 1000 ? numberOf(value) : value.toFixed(2).replace(/^-(0\.00)$/, '$1');
}

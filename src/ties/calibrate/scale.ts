import { UserError } from '../../errors.js';
import type { Table } from '../../model.js';
import { answerOf, isWord } from './answers.js';
import type { LabelColumns } from './columns.js';

/** What answers a survey has. */
export interface Scale {
  /** The least and the greatest answer. */
  readonly scale: readonly [number, number];
  /** False where every answer is 0 or 1. */
  readonly graded: boolean;
  readonly middle: number;
}

/**
 * The scale of the answers; words stand for 1 and 0.
 *
 * @throws UserError when words and other grades are mixed, or the header is data already, and would be lost.
 */
export function scaleOf(table: Table, { close }: LabelColumns): Scale {
  refuseHeaderless(table, close);
  const cells = table.rows.map((row) => row.cells[close] ?? '');
  const values = cells.map(answerOf).filter((value) => value !== null);
  const least = values.reduce((x, y) => Math.min(x, y), Number.POSITIVE_INFINITY);
  const greatest = values.reduce((x, y) => Math.max(x, y), Number.NEGATIVE_INFINITY);
  const graded = values.some((value) => value !== 0 && value !== 1);
  if (graded && cells.some(isWord))
    throw new UserError(
      `${table.name}: column "${table.header[close]}" mixes words such as yes with grades up to ${greatest}`,
      'Write all answers as words, or all as numbers.',
    );
  return { scale: [least, greatest], graded, middle: graded ? (least + greatest) / 2 : 1 / 2 };
}

function refuseHeaderless({ name, header }: Table, close: number): void {
  const title = header[close]!;
  if (answerOf(title) === null || isWord(title)) return;
  throw new UserError(
    `${name}: the first row holds "${header.join(', ')}", and should name the columns`,
    'Put a row a,b,close in front.',
  );
}

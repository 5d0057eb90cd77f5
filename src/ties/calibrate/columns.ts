import { UserError } from '../../errors.js';
import type { Table } from '../../model.js';
import { answerOf } from './answers.js';

/** Which columns of a file of labels say who, of whom, and how close: positions in its header. */
export interface LabelColumns {
  readonly a: number;
  readonly b: number;
  readonly close: number;
}

const WORDS = {
  a: 'a from person persona person1 source ego rater respondent who name name1 i user namer participant',
  b: 'b to other personb person2 target alter friend whom name2 j rated peer named nominee',
  close:
    'close closeness label rating strength tie value score weight depth friends isfriend friendship closefriend answer grade',
} as const;

const loose = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Finds the three columns: by their headers, and those that no header tells, by what is in them: names that the log
 * knows, and answers.
 *
 * @throws UserError when that leaves a choice, or a column is missing.
 */
export function labelColumnsOf(table: Table, isKnown: (name: string) => boolean): LabelColumns {
  const header = table.header.map(loose);
  const told = (words: string): number => {
    for (const word of words.split(' ')) if (header.includes(word)) return header.indexOf(word);
    return -1;
  };
  const found = { a: told(WORDS.a), b: told(WORDS.b), close: told(WORDS.close) };
  const rest = header.map((_, i) => i).filter((i) => i !== found.a && i !== found.b && i !== found.close);
  const named = rest.filter((i) => mostly(table, i, isKnown));
  const lacking = [found.a, found.b].filter((i) => i < 0).length;
  if (lacking > 0 && named.length === lacking) {
    if (found.a < 0) found.a = named.shift()!;
    if (found.b < 0) found.b = named.shift()!;
  }
  const answers = rest.filter(
    (i) => i !== found.a && i !== found.b && mostly(table, i, (cell) => answerOf(cell) !== null),
  );
  if (found.close < 0 && answers.length === 1) found.close = answers[0]!;
  const missing = (['a', 'b', 'close'] as const).filter((role) => found[role] < 0);
  if (missing.length > 0) throw missingOf(table, missing);
  return found;
}

/** Whether at least half of the cells that hold anything are such. */
function mostly(table: Table, column: number, is: (cell: string) => boolean): boolean {
  const cells = table.rows.map((row) => row.cells[column] ?? '').filter((cell) => cell !== '');
  return cells.length > 0 && cells.filter(is).length * 2 >= cells.length;
}

function missingOf(table: Table, missing: readonly ('a' | 'b' | 'close')[]): UserError {
  const says = { a: 'who answered', b: 'of whom', close: 'how close they are' } as const;
  const lacks = missing.map((role) => `"${role}" (${says[role]})`).join(' and ');
  return new UserError(
    `${table.name}: no column is clearly ${lacks}; it has ${table.header.join(', ')}`,
    'The first row names the columns: call them a, b and close, with close as 1 or 0, yes or no, or a grade.',
  );
}

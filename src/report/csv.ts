import type { Cell } from './columns.js';
import { harmlessOf } from './printable.js';
import type { Sheet } from './sheets.js';

const CHUNK = 500;

/** What a spreadsheet takes for a formula, also behind spaces and quotes, and in the full-width forms. */
const FORMULA = /^[\s"'`\u2018\u2019\u201c\u201d]*[=+\-@\u2212\t\r]/u;

/** A text that a spreadsheet would execute gets an apostrophe in front, and is text again. */
export function defusedOf(text: string): string {
  const head = text.slice(0, 64).normalize('NFKC');
  const rest = /^[\s"'`]*$/.test(head) ? text.normalize('NFKC') : head;
  return FORMULA.test(rest) ? `'${text}` : text;
}

/** Numbers as short as they can be told apart in 12 digits: no `0.30000000000000004`. */
export function plainNumberOf(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(12))) : '';
}

/** Most cells: nothing in them to quote, defuse or show. */
const PLAIN = /^[A-Za-z0-9][ !#-+\--~]*(?<! )$/;
const QUOTED = /[",\r\n]|^\s|\s$/;

function csvCellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return plainNumberOf(cell);
  if (PLAIN.test(cell)) return cell;
  const text = defusedOf(cell).split('\n').map(harmlessOf).join('\n');
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Nothing is quoted in TSV: backslash, tab and line ends in text are `\\`, `\t`, `\n` and `\r`. */
function tsvCellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return plainNumberOf(cell);
  const escaped = defusedOf(cell)
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
  return harmlessOf(escaped);
}

export interface Separated {
  readonly between: string;
  readonly end: string;
  cellOf(cell: Cell): string;
}

/** RFC 4180. */
export const CSV: Separated = { between: ',', end: '\r\n', cellOf: csvCellOf };

export const TSV: Separated = { between: '\t', end: '\n', cellOf: tsvCellOf };

/** Rows of cells as lines of separated values, in pieces of a few hundred lines. */
export function* separatedOf(form: Separated, rows: Iterable<readonly Cell[]>): Iterable<string> {
  let lines: string[] = [];
  for (const row of rows) {
    lines.push(row.map(form.cellOf).join(form.between) + form.end);
    if (lines.length === CHUNK) {
      yield lines.join('');
      lines = [];
    }
  }
  if (lines.length > 0) yield lines.join('');
}

/** The heading and every row of a table, as cells. */
export function* cellsOf(sheet: Sheet): Iterable<readonly Cell[]> {
  yield sheet.columns.map((column) => column.name);
  for (const row of sheet.rows()) yield sheet.columns.map((column) => column.of(row));
}

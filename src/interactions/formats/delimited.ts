import { UserError } from '../../errors.js';
import type { OpenFile } from '../bytes.js';
import { attendanceReader } from '../delimited/attendance.js';
import { DELIMITERS, dialectOf, squeezed, squeezer } from '../delimited/dialect.js';
import { nameOf } from '../delimited/draft.js';
import { isHeader } from '../delimited/header.js';
import { interactionReader } from '../delimited/interactions.js';
import { type Layout, layoutOf } from '../delimited/layout.js';
import { type Dialect, firstRowsOf, type OnRow, readRows, tooLong } from '../delimited/rows.js';
import { shown } from '../delimited/told.js';
import { refuseMarkup } from '../magic.js';
import type { Sink } from '../sink.js';
import { encodingOf, headTextOf, textOf } from '../text.js';
import type { Reading } from './format.js';

const FIRST_ROWS = 1000;
const MOST_COLUMNS = 10_000;

/** CSV, TSV and other tables of text: rows of interactions, or an attendance list. */
export async function readDelimited(file: OpenFile, sink: Sink): Promise<Reading> {
  const { options } = sink;
  const encoding = encodingOf(file, options.encoding);
  const head = headTextOf(file, encoding);
  refuseMarkup(file.name, head.toString('utf8', 0, 4000));
  const dialect = dialectOf(head.toString(), options.delimiter);
  const rows = await sampleOf(file, head, dialect);
  if (rows.length === 0) throw new UserError(`${file.name} is empty`, 'pass a log with rows in it');
  refuseWide(file, rows);
  const hasHeader = options.header ?? isHeader(rows, options.columns);
  refuseNoRows(file, rows, hasHeader);
  const header = hasHeader ? (rows[0] as string[]) : null;
  refuseOneColumn(file, rows, dialect);
  const layout = layoutOf({ file: file.name, header, rows: hasHeader ? rows.slice(1) : rows }, options);
  const tally = sink.book.open(file.name);
  const task = { layout, file: tally, sink, comma: dialect.delimiter !== ',' };
  const reader = layout.shape === 'attendance' ? attendanceReader(task) : interactionReader(task);
  tally.sniffed = `${dialectName(dialect)}, ${encoding.says}, ${hasHeader ? 'header' : 'no header'}): ${columnsName(layout)}`;
  tally.notes.push(...layout.notes);
  const text = textOf(file, encoding);
  const spaced = dialect.delimiter === ' ' ? squeezed(text) : text;
  const onRow = hasHeader ? afterFirst(reader.onRow) : reader.onRow;
  tally.notes.push(...(await readRows(file.name, spaced, dialect, onRow)));
  reader.finish();
  return { ...layout, file: file.name };
}

/** Leaves out the first row. */
function afterFirst(onRow: OnRow): OnRow {
  let first = true;
  return (cells, line) => {
    if (first) first = false;
    else onRow(cells, line);
  };
}

async function sampleOf(file: OpenFile, head: Buffer, dialect: Dialect): Promise<string[][]> {
  const text = dialect.delimiter === ' ' ? squeezer()(head) : head;
  const { name, whole } = file;
  const rows = await firstRowsOf(text, dialect, { name, most: FIRST_ROWS, whole });
  if (rows.length === 0 && !whole) throw tooLong(name, dialect.firstLine);
  return rows;
}

function refuseNoRows(file: OpenFile, rows: readonly unknown[], hasHeader: boolean): void {
  if (!hasHeader || rows.length > 1 || !file.whole) return;
  throw new UserError(`${file.name} has a header and no rows`, 'pass a log with rows in it');
}

/** A row of more cells than any table has: some other text, or an attack. */
function refuseWide(file: OpenFile, rows: readonly (readonly string[])[]): void {
  if (!rows.some((row) => row.length > MOST_COLUMNS)) return;
  throw new UserError(`${file.name} has more than 10,000 columns`, 'pass a table with a row per interaction');
}

function refuseOneColumn(file: OpenFile, rows: readonly (readonly string[])[], dialect: Dialect): void {
  if (rows.some((row) => row.length > 1)) return;
  const name =
    DELIMITERS.find(({ text }) => text === dialect.delimiter)?.name ?? `"${shown(dialect.delimiter)}"`;
  throw new UserError(
    `${file.name} has only one column when it is cut at every ${name}`,
    `pass what stands between its cells, such as --delimiter semicolon. Its first line: ${shown(rows[0]?.[0] ?? '')}`,
  );
}

function dialectName({ delimiter }: Dialect): string {
  return DELIMITERS.find(({ text }) => text === delimiter)?.says ?? `table ("${shown(delimiter)}"`;
}

function columnsName(layout: Layout): string {
  const columns = Object.entries(layout.at).map(
    ([role, column]) => `${role}=${shown(nameOf(layout, column), 40)}`,
  );
  const told = Object.entries(layout.constant).flatMap(([role, word]) =>
    word === null ? [] : [`${role}="${word}" for all`],
  );
  return [...columns, ...told].join(', ');
}

import { UserError } from '../errors.js';
import type { Source, Table } from '../model.js';
import { type OpenFile, openedOf } from './bytes.js';
import { tableDialectOf } from './delimited/dialect.js';
import { readRows } from './delimited/rows.js';
import { shown } from './delimited/told.js';
import { type Encoding, encodingOf, headTextOf, textOf } from './text.js';

/**
 * Reads a small table whole, such as a people file. Strict: every row has as many cells as the header. The encoding,
 * which may be meant for the logs beside it, counts only where the table is no UTF-8.
 */
export async function readTable(source: Source, encoding: string | null = null): Promise<Table> {
  const file = await openedOf(source);
  const { name } = source;
  const rows: { line: number; cells: readonly string[] }[] = [];
  try {
    const read = tableEncodingOf(file, encoding);
    const dialect = tableDialectOf(headTextOf(file, read).toString());
    await readRows(name, textOf(file, read), dialect, (cells, line) => {
      rows.push({ line, cells: cells.map((cell) => cell.trim()) });
    });
  } finally {
    await file.close();
  }
  const header = rows.shift()?.cells;
  if (header === undefined)
    throw new UserError(`${name} is empty`, 'the first row of such a file is its header');
  checkHeader(name, header);
  for (const { line, cells } of rows) {
    if (cells.length === header.length) continue;
    throw new UserError(
      `${name}:${line}: the row has ${cells.length} cells and the header ${header.length}`,
      'quote cells that hold the delimiter: "Smith, Ann"',
    );
  }
  return { name, header, rows };
}

function tableEncodingOf(file: OpenFile, told: string | null): Encoding {
  const usual = encodingOf(file, null);
  if (told === null) return usual;
  try {
    headTextOf(file, usual);
    return usual;
  } catch {
    return encodingOf(file, told);
  }
}

function checkHeader(name: string, header: readonly string[]): void {
  header.forEach((title, i) => {
    const first = header.indexOf(title);
    if (title === '' || first === i) return;
    throw new UserError(
      `${name}: columns ${first + 1} and ${i + 1} are both called "${shown(title)}"`,
      'rename one of them, or take it out',
    );
  });
}

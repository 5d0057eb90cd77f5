import { UserError } from '../errors.js';
import type { Source, Table } from '../model.js';
import { openedOf } from './bytes.js';
import { tableDialectOf } from './delimited/dialect.js';
import { readRows } from './delimited/rows.js';
import { shown } from './delimited/told.js';
import { encodingOf, headTextOf, textOf } from './text.js';

/** Reads a small table whole, such as a people file. Strict: every row has as many cells as the header. */
export async function readTable(source: Source): Promise<Table> {
  const file = await openedOf(source);
  const { name } = source;
  const rows: { line: number; cells: readonly string[] }[] = [];
  try {
    const encoding = encodingOf(file, null);
    const dialect = tableDialectOf(headTextOf(file, encoding).toString());
    await readRows(name, textOf(file, encoding), dialect, (cells, line) => {
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

import { type CsvError, Parser } from 'csv-parse';
import { UserError } from '../../errors.js';

/** What a delimited file looks like: its delimiter, and the line on which its table begins. */
export interface Dialect {
  readonly delimiter: string;
  readonly firstLine: number;
}

/** A row as it is read: its cells, and the line on which it starts. Rows of empty cells are none. */
export type OnRow = (cells: readonly string[], line: number) => void;

/** A longer row is no row: a quote that was never closed, or no table at all. */
const LONGEST = 16 * 1024 * 1024;

/** A quoted cell over more lines than this is more likely a stray quote. */
const MANY_LINES = 100;

/**
 * csv-parse, its rows caught on their way out. Catching `push` is twice as fast as `on_record`, which makes an object
 * of information for each row, and nothing is ever queued in the stream.
 */
class RowParser extends Parser {
  readonly #onRow: OnRow;
  /** The line on which the last row ended. */
  ended: number;
  /** Where a row was suspiciously long, [first line, last line]. */
  longest: readonly [number, number] | null = null;

  constructor(dialect: Dialect, onRow: OnRow) {
    super({
      delimiter: dialect.delimiter,
      from_line: dialect.firstLine,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LONGEST,
    });
    this.#onRow = onRow;
    this.ended = dialect.firstLine - 1;
    this.on('error', () => {});
  }

  override push(cells: string[] | null): boolean {
    if (cells === null) return super.push(null);
    // To csv-parse each row is the first, which sets the number of columns: else it makes an error, 25 µs, per ragged row.
    (this.info as { records: number }).records = 0;
    const end = this.info.lines;
    let line = end;
    if (end !== this.ended + 1) {
      for (const cell of cells) line -= breaksIn(cell);
      if (end - line > MANY_LINES) this.longest ??= [line, end];
    }
    this.ended = end;
    if (cells.some((cell) => cell !== '' && cell.trim() !== '')) this.#onRow(cells, line);
    return true;
  }
}

function breaksIn(cell: string): number {
  let breaks = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

/** Reads all rows of a text; what is said of the file in the end is a list of sentences. */
export async function readRows(
  name: string,
  text: AsyncIterable<Buffer>,
  dialect: Dialect,
  onRow: OnRow,
): Promise<string[]> {
  const parser = new RowParser(dialect, onRow);
  let [size, ended] = [0, parser.ended];
  for await (const chunk of text) {
    await written(parser, name, (done) => void parser.write(chunk, done));
    size = parser.ended === ended ? size + chunk.length : 0;
    ended = parser.ended;
    // csv-parse limits the size of cells, not their number.
    if (size > LONGEST + 1_000_000) throw tooLong(name, ended + 1);
  }
  await written(parser, name, (done) => void parser.end(done));
  if (parser.longest === null) return [];
  const [from, to] = parser.longest;
  return [`A quoted cell runs from line ${from} to line ${to}: check whether a quote is missing there.`];
}

/**
 * The rows at the beginning of a text, at most `most`. A text that breaks later on gives the rows before the break:
 * the whole file will be read in a moment, and say what is wrong with it.
 */
export async function firstRowsOf(
  text: Buffer,
  dialect: Dialect,
  options: { name: string; most: number; whole: boolean },
): Promise<string[][]> {
  const rows: string[][] = [];
  const parser = new RowParser(dialect, (cells) => {
    if (rows.length < options.most) rows.push([...cells]);
  });
  try {
    await written(parser, options.name, (done) => void parser.write(text, done));
    if (options.whole) await written(parser, options.name, (done) => void parser.end(done));
  } catch (error) {
    if (rows.length < 2) throw error;
  }
  return rows;
}

function written(
  parser: RowParser,
  name: string,
  act: (done: (error?: Error | null) => void) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    act((error) => {
      if (!error) resolve();
      else reject(problemOf(name, error as CsvError, parser.ended + 1));
    });
  });
}

/** What csv-parse says, for a person. */
function problemOf(name: string, error: CsvError, line: number): unknown {
  if (error.code === 'CSV_MAX_RECORD_SIZE') return tooLong(name, line);
  if (error.code !== 'CSV_QUOTE_NOT_CLOSED') return error;
  return new UserError(
    `${name}:${line}: a quote in the row that starts here is never closed`,
    `close the quote or take it out; text that needs a quote inside a quoted cell doubles it ("")`,
  );
}

/** The error for a row that does not end. */
export function tooLong(name: string, line: number): UserError {
  return new UserError(
    `${name}:${line}: the row that starts here is longer than 16 MB`,
    'look for a quote that is never closed there, or pass a table with one row per line',
  );
}

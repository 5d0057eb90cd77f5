import { Chalk } from 'chalk';
import CliTable3 from 'cli-table3';
import { isNumber, shownOf } from './cells.js';
import type { Column } from './columns.js';
import { GAP, widthsOf } from './fit.js';
import { columnsOf, cutTo, wrappedOf } from './layout.js';
import { type Look, widthOf } from './look.js';
import { isolatedOf, printableOf } from './printable.js';
import type { Sheet } from './sheets.js';
import { listOf, NO_BREAK } from './words.js';

const CHUNK = 500;
const BARE = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
} as const;
const NO_LINES = {
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
} as const;
const CHARS = { ...BARE, ...NO_LINES, right: '', 'right-mid': '', middle: ' '.repeat(GAP) };

/**
 * The table package measures text with an older Unicode than the terminals of today. It is given stand-ins of the
 * right width, one first letter and as many more as needed, and the texts take their places afterwards.
 */
const FIRST = '\ue000';
const MORE = '\ue001';

interface Drawn {
  readonly width: number;
  readonly column: Column<object>;
}

function textOf(column: Column<object>, row: object): string {
  return printableOf(shownOf(column, column.of(row)).replaceAll(NO_BREAK, ' '));
}

function drawnOf(sheet: Sheet, room: number): Drawn[] {
  const widest = sheet.columns.map((column) => columnsOf(column.heading));
  for (const row of sheet.rows()) {
    sheet.columns.forEach((column, i) => {
      widest[i] = Math.max(widest[i]!, columnsOf(textOf(column, row)));
    });
  }
  const widths = widthsOf(
    sheet.columns.map((column, i) => ({ ...column, widest: widest[i]! })),
    room,
  );
  return sheet.columns.map((column, i) => ({ column, width: widths[i]! }));
}

/** Rows of finished cells, aligned. */
function linesOf(drawn: readonly Drawn[], rows: readonly (readonly string[])[]): string {
  const table = new CliTable3({
    chars: CHARS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: drawn.map(({ width }) => width),
    colAligns: drawn.map(({ column }) => (isNumber(column.type) ? 'right' : 'left')),
  });
  const cells = rows.flat();
  for (const row of rows)
    table.push(row.map((cell) => FIRST + MORE.repeat(Math.max(0, columnsOf(cell) - 1))));
  let next = 0;
  const text = table.toString().replace(/\ue000\ue001*/g, () => cells[next++] ?? '');
  return `${text.replace(/ +$/gm, '')}\n`;
}

function* bodyOf(sheet: Sheet, drawn: readonly Drawn[]): Iterable<string> {
  let rows: string[][] = [];
  for (const row of sheet.rows()) {
    rows.push(drawn.map(({ column, width }) => isolatedOf(cutTo(textOf(column, row), width))));
    if (rows.length === CHUNK) {
      yield linesOf(drawn, rows);
      rows = [];
    }
  }
  if (rows.length > 0) yield linesOf(drawn, rows);
}

function notShownOf(drawn: readonly Drawn[], width: number): string {
  const hidden = drawn.filter((one) => one.width === 0).map((one) => one.column.name);
  if (hidden.length === 0) return '';
  const says = `Not shown at ${width} columns: ${listOf(hidden)}. All of them: --as csv`;
  return `\n${wrappedOf(says, width).join('\n')}\n`;
}

/** A long table for a terminal: every row, as many columns as there is room for, and a word about the others. */
export function* tableOf(sheet: Sheet, look: Look): Iterable<string> {
  const width = widthOf(look);
  const ink = new Chalk({ level: look.colour ? 1 : 0 });
  const drawn = drawnOf(sheet, width);
  const shown = drawn.filter((one) => one.width > 0);
  yield linesOf(shown, [shown.map((one) => ink.bold(one.column.heading))]);
  yield linesOf(shown, [shown.map((one) => ink.dim('─'.repeat(one.width)))]);
  let some = false;
  for (const lines of bodyOf(sheet, shown)) {
    some = true;
    yield lines;
  }
  if (!some) yield `No ${sheet.what}.\n`;
  const rest = notShownOf(drawn, width);
  if (rest !== '') yield ink.dim(rest);
}

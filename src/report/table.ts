import { Chalk } from 'chalk';
import CliTable3 from 'cli-table3';
import { isNumber, shownOf } from './cells.js';
import type { Column } from './columns.js';
import { GAP, widthsOf } from './fit.js';
import { columnsOf, cutTo, padTo, wrappedOf } from './layout.js';
import { type Look, widthOf } from './look.js';
import { isolatedOf, printableOf } from './printable.js';
import { filledOf, isMeasure, type Sheet } from './sheets.js';
import { listOf, manyOf, NO_BREAK } from './words.js';

const CHUNK = 500;
const EDGES = ['top', 'bottom', 'left', 'right', 'mid'].flatMap((side) => [
  side,
  ...['-mid', '-left', '-right'].map((corner) => side + corner),
]);
/** No borders: columns stand under clear headings. */
const CHARS = { ...Object.fromEntries(EDGES.map((edge) => [edge, ''])), middle: ' '.repeat(GAP) };

/** The first and the other letters of a stand-in: private letters, which no harmless text holds. */
const FIRST = '\ue000';
const MORE = '\ue001';

interface Drawn {
  readonly width: number;
  readonly column: Column<object>;
}

function textOf(column: Column<object>, row: object): string {
  return printableOf(shownOf(column, column.of(row)).replaceAll(NO_BREAK, ' '));
}

/** The cell, or the longest of its shorter forms that has room. */
function fittedOf(column: Column<object>, row: object, width: number): string {
  const whole = textOf(column, row);
  if (columnsOf(whole) <= width) return whole;
  const tries = (column.shorter?.(row) ?? []).map((text) => printableOf(text.replaceAll(NO_BREAK, ' ')));
  return cutTo(tries.find((text) => columnsOf(text) <= width) ?? tries.at(-1) ?? whole, width);
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

/**
 * One row as the table package lays it out, with a stand-in as wide as its column in each cell. Every row is drawn
 * from it: the package takes a quarter of a millisecond a row, and measures text with an older Unicode than terminals do.
 */
function templateOf(drawn: readonly Drawn[]): string {
  const table = new CliTable3({
    chars: CHARS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: drawn.map(({ width }) => width),
  });
  table.push(drawn.map(({ width }) => FIRST + MORE.repeat(width - 1)));
  return table.toString();
}

function lineOf(template: string, drawn: readonly Drawn[], cells: readonly string[]): string {
  let next = 0;
  const text = template.replace(/\ue000\ue001*/g, () => {
    const i = next++;
    const { width, column } = drawn[i]!;
    return padTo(cells[i]!, width, isNumber(column.type) ? 'right' : 'left');
  });
  return `${text.trimEnd()}\n`;
}

function* bodyOf(sheet: Sheet, drawn: readonly Drawn[], template: string): Iterable<string> {
  let lines: string[] = [];
  for (const row of sheet.rows()) {
    const cells = drawn.map(({ column, width }) => isolatedOf(fittedOf(column, row, width)));
    lines.push(lineOf(template, drawn, cells));
    if (lines.length < CHUNK) continue;
    yield lines.join('');
    lines = [];
  }
  if (lines.length > 0) yield lines.join('');
}

function notShownOf(drawn: readonly Drawn[], width: number): string {
  const hidden = drawn.filter((one) => one.width === 0).map((one) => one.column);
  if (hidden.length === 0) return '';
  const names = hidden.filter((column) => !isMeasure(column)).map((column) => column.name);
  const measures = hidden.length - names.length;
  if (measures > 0) names.push(manyOf(measures, 'measure').replace(NO_BREAK, ' '));
  const says = `Not shown at ${width} columns: ${listOf(names)}. All of them: --as csv`;
  return `\n${wrappedOf(says, width).join('\n')}\n`;
}

/** A long table for a terminal: every row, as many columns that hold something as there is room for, and a word about the others. */
export function* tableOf(full: Sheet, look: Look): Iterable<string> {
  const sheet = filledOf(full);
  const width = widthOf(look);
  const ink = new Chalk({ level: look.colour ? 1 : 0 });
  const drawn = drawnOf(sheet, width);
  const shown = drawn.filter((one) => one.width > 0);
  const template = templateOf(shown);
  const headOf = (cells: string[]): string => lineOf(template, shown, cells);
  yield headOf(shown.map((one) => ink.bold(one.column.heading)));
  yield headOf(shown.map((one) => ink.dim('─'.repeat(one.width))));
  let some = false;
  for (const lines of bodyOf(sheet, shown, template)) {
    some = true;
    yield lines;
  }
  if (!some) yield `No ${sheet.what}.\n`;
  const rest = notShownOf(drawn, width);
  if (rest !== '') yield ink.dim(rest);
}

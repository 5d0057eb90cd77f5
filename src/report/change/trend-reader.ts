import { DAY } from '../../kit/index.js';
import type { Trend, TrendRow } from '../../model.js';
import { shownOf } from '../cells.js';
import type { Column } from '../columns.js';
import { isMeasure, type Sheet } from '../sheets.js';
import { listOf, wordsOf } from '../words.js';
import { trendSheetOf } from './trend-sheet.js';

/** Words of shapes and stages that are short enough to stand in a table beside the numbers. */
const SHORT: Readonly<Record<string, string>> = {
  'too-small': 'small',
  fragments: 'pieces',
  'hub-and-spoke': 'hub',
  'multi-hub': 'hubs',
  'core-periphery': 'core',
  'one hub': 'hub',
  'several hubs': 'hubs',
  'core and periphery': 'core',
};

type Cutting = readonly [heading: string, long: (row: TrendRow) => boolean, digits: number];

/** Windows that the calendar has a word for are told by it: a year, a month, a day. */
const CUTTINGS: readonly Cutting[] = [
  ['Year', ({ from, to }) => to === `${from.slice(0, 4)}-12-31` && from.endsWith('-01-01'), 4],
  ['Month', ({ from, to }) => from.endsWith('-01') && to === lastOfMonth(from), 7],
  ['Day', ({ from, to }) => from === to, 10],
];

function lastOfMonth(from: string): string {
  const [year, month] = from.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Columns that stand in every table for a reader. */
const ALWAYS: readonly string[] = ['from', 'to', 'people', 'ties'];

/**
 * The trend as a person reads it: windows by one name where there is one, shapes in one short word, no column that
 * says the same in every window, and columns that are not shown called by what would stand above them.
 */
export function readerSheetOf(trend: Trend): Sheet {
  const sheet = trendSheetOf(trend) as Sheet<TrendRow>;
  const named = CUTTINGS.find(([, holds]) => trend.rows.every(holds));
  const telling = sheet.columns.filter(
    (column) => column.name !== 'whole' && !isConstant(column, trend.rows),
  );
  const columns = telling.flatMap((column): Column<TrendRow>[] => {
    if (column.name === 'shape' || column.name === 'stage') return [shortened(column)];
    if (column.name === 'from') return [beganOf(column, named)];
    return column.name === 'to' && named !== undefined ? [] : [column];
  });
  return { ...sheet, columns: columns.map(calledOf), leading: 1 } as Sheet;
}

/** The window's own cell: its name or first day, marked where the log does not cover all of it. */
function beganOf(column: Column<TrendRow>, named: Cutting | undefined): Column<TrendRow> {
  const [heading, , digits] = named ?? [column.heading, null, 10];
  const of = ({ from, whole }: TrendRow): string => `${from.slice(0, digits)}${whole ? '' : '*'}`;
  return { ...column, heading, of, type: 'text' };
}

function calledOf(column: Column<TrendRow>): Column<TrendRow> {
  return { ...column, name: column.heading };
}

/** True where a column says nothing about one window more than another: it is empty, or the same in several. */
function isConstant(column: Column<TrendRow>, rows: readonly TrendRow[]): boolean {
  const cells = cellsOf(column, rows);
  const same = cells.length !== 1 && new Set(cells).size < 2;
  return same && rows.length > 1 && !ALWAYS.includes(column.name);
}

/** The cells of a column that are told, as they are read. */
function cellsOf(column: Column<TrendRow>, rows: readonly TrendRow[]): string[] {
  const told = rows.map((row) => column.of(row)).filter((cell) => cell !== null);
  return told.map((cell) => shownOf(column, cell));
}

/** What is said once below the table, as it is the same in every row. */
function constantsOf(trend: Trend): string[] {
  const { columns } = trendSheetOf(trend) as Sheet<TrendRow>;
  const told = columns.filter(
    (column) => !isMeasure(column) && !UNSAID.includes(column.name) && isConstant(column, trend.rows),
  );
  const said = told.flatMap((column) =>
    [...new Set(cellsOf(column, trend.rows))].map((cell) => `${column.heading} ${cell}`),
  );
  return said.length === 0 ? [] : [`The same wherever told: ${said.join(', ')}.`];
}

const UNSAID: readonly string[] = ['community', 'group', 'around', 'unclaimed', 'whole'];

function shortened(column: Column<TrendRow>): Column<TrendRow> {
  const of = (row: TrendRow) => {
    const word = column.of(row);
    return typeof word === 'string' ? (SHORT[word] ?? word) : word;
  };
  return { ...column, of, type: 'text', heading: column.name === 'stage' ? 'Next' : column.heading };
}

/** What is read otherwise than it says: short words, parts of windows, and cells without a claim. */
export function footnotesOf(trend: Trend): string[] {
  const { rows } = trend;
  const shapes = [...new Set<string>(rows.map(({ shape }) => shape))];
  const short = (shapes.length > 1 ? shapes : [])
    .filter((shape) => shape in SHORT)
    .map((shape) => `${SHORT[shape]} is ${wordsOf(shape)}`);
  const gaps = rows.some(({ from }, i) => i > 0 && daysOf(rows[i - 1]!.to, from) > 1);
  return [
    ...windowsOf(trend.options, gaps),
    ...partsOf(rows),
    ...constantsOf(trend),
    ...(short.length === 0 ? [] : [`Shapes: ${listOf(short)}.`]),
    ...(rows.every(({ unclaimed }) => unclaimed === null) ? [] : [UNCLAIMED]),
    ...(rows.some(({ deep_ties }) => deep_ties === null) ? [ONE_WORLD] : []),
  ];
}

const daysOf = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** How long a window is, and when the next one begins. */
function windowsOf({ length, every }: Trend['options'], gaps: boolean): string[] {
  const next =
    length === every ? 'one after the other' : `a new one every ${String(every).replace(/^1 /, '')}`;
  return [`Windows of ${length}, ${next}.`, ...(gaps ? [BETWEEN] : [])];
}

const BETWEEN =
  'Contact in the days between two windows is contact for what is new and lost; what deepened or faded in them is not judged.';

/** The windows that are marked. */
function partsOf(rows: readonly TrendRow[]): string[] {
  const parts = rows.filter(({ whole }) => !whole).map(({ unclaimed }) => unclaimed ?? '');
  const edges = ['begins', 'ends'].filter((edge) => parts.some((part) => part.includes(`the log ${edge}`)));
  return edges.length === 0
    ? []
    : [`* The log ${edges.join(' or ')} inside it: a part of a window, which the bars leave out.`];
}

const UNCLAIMED =
  '– is not claimed. New is who was away for two lengths of a window, lost who then stays away for two; near the ends of the log that cannot be known.';

const ONE_WORLD =
  'Deep needs both worlds here: it is not told of a window in which nobody met or nothing happened online, nor what changed near it.';

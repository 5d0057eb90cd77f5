import type { Trend, TrendRow } from '../../model.js';
import type { Column } from '../columns.js';
import type { Sheet } from '../sheets.js';
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

/** The trend as a person reads it: windows by one name where there is one, shapes in one short word. */
export function readerSheetOf(trend: Trend): Sheet {
  const sheet = trendSheetOf(trend) as Sheet<TrendRow>;
  const named = CUTTINGS.find(([, holds]) => trend.rows.every(holds));
  const columns = sheet.columns.flatMap((column): Column<TrendRow>[] => {
    if (column.name === 'shape' || column.name === 'stage') return [shortened(column)];
    if (named === undefined) return [column];
    if (column.name === 'to') return [];
    const [heading, , digits] = named;
    return column.name === 'from'
      ? [{ ...column, heading, of: (row) => row.from.slice(0, digits) }]
      : [column];
  });
  const leading = (sheet.leading as number) - (sheet.columns.length - columns.length);
  return { ...sheet, columns, leading } as Sheet;
}

function shortened(column: Column<TrendRow>): Column<TrendRow> {
  const of = (row: TrendRow) => {
    const word = column.of(row);
    return typeof word === 'string' ? (SHORT[word] ?? word) : word;
  };
  return { ...column, of, type: 'text', heading: column.name === 'stage' ? 'Next' : column.heading };
}

/** What is read otherwise than it says: short words, and cells without a claim. */
export function footnotesOf({ rows }: Trend): string[] {
  const held = [...new Set<string>(rows.map(({ shape }) => shape))].filter((shape) => shape in SHORT);
  const short = held.map((shape) => `${SHORT[shape]} is ${wordsOf(shape)}`);
  return [
    ...(short.length === 0 ? [] : [`Shapes: ${listOf(short)}.`]),
    ...(rows.every(({ unclaimed }) => unclaimed === null) ? [] : [UNCLAIMED]),
    ...(rows.some(({ deep_ties }) => deep_ties === null) ? [ONE_WORLD] : []),
  ];
}

const UNCLAIMED =
  '– is not claimed. New is who was away for two lengths of a window, lost who then stays away for two; near the ends of the log that cannot be known.';

const ONE_WORLD =
  'Deep needs both worlds here: it is not told of a window in which nobody met or nothing happened online, nor what changed near it.';

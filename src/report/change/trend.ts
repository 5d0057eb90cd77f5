import { Chalk } from 'chalk';
import type { Trend, TrendRow, Value } from '../../model.js';
import { jsonOf } from '../json.js';
import { wrappedOf } from '../layout.js';
import { type Look, widthOf } from '../look.js';
import { NO_ANALYSIS, REPORTERS, type Reporter, type ReporterName } from '../reporters.js';
import { countOf, NO_BREAK, NONE, numberOf, percentOf } from '../words.js';
import { sparklineOf } from './sparkline.js';
import { footnotesOf, readerSheetOf } from './trend-reader.js';
import { trendSheetOf } from './trend-sheet.js';

/** A trend in one of the six forms: a row per window; at a terminal with a line of bars for what matters most. */
export function* trendTextOf(as: ReporterName, trend: Trend, look: Look): Iterable<string> {
  if (as === 'json') return yield `${jsonOf(trend, 2)}\n`;
  const reporter: Reporter = REPORTERS[as];
  if (as !== 'table') return yield* reporter.rows(trendSheetOf(trend), NO_ANALYSIS, look);
  yield* reporter.rows(readerSheetOf(trend), NO_ANALYSIS, look);
  yield barsOf(trend.rows, look);
  yield notesOf(trend, look);
}

function notesOf(trend: Trend, look: Look): string {
  const ink = new Chalk({ level: look.colour ? 1 : 0 });
  const lines = footnotesOf(trend).flatMap((note) => wrappedOf(note, Math.min(widthOf(look), WIDEST)));
  return lines.length === 0 ? '' : `\n${lines.map((line) => `${ink.dim(line)}\n`).join('')}`;
}

const WIDEST = 100;

type Line = readonly [label: string, of: (row: TrendRow) => Value, show: (value: Value) => string];

const LINES: readonly Line[] = [
  ['People', (row) => row.people, countOf],
  ['Ties', (row) => row.ties, countOf],
  ['New ties', (row) => row.ties_new, countOf],
  ['Lost ties', (row) => row.ties_lost, countOf],
  ['Deep %', (row) => row.deep_share, finePercentOf],
  ['Web index', (row) => row.measures.web_index ?? null, numberOf],
  ['Linchpins', (row) => row.measures.linchpins ?? null, countOf],
  ['Core kept', (row) => row.core_retention, percentOf],
];
/** Small shares move by less than a percent. */
function finePercentOf(share: Value): string {
  if (share === null || share === 0 || share >= 0.1) return percentOf(share);
  return `${Number((share * 100).toPrecision(2))}${NO_BREAK}%`;
}

const LABEL = 11;

/** A line of bars per measure, over windows that are whole: `People  ▁▂▅█  first 12, last 98`. */
function barsOf(rows: readonly TrendRow[], look: Look): string {
  const ink = new Chalk({ level: look.colour ? 1 : 0 });
  const lines = LINES.map(([label, of, show]) => {
    const values = rows.map((row) => (row.whole ? of(row) : null));
    return { label, values, said: rangeOf(values, show) };
  });
  const room = widthOf(look) - LABEL - 2 - Math.max(...lines.map(({ said }) => said.length));
  const drawn = lines.map(({ label, values, said }) =>
    said === NONE
      ? `${label.padEnd(LABEL)}${ink.dim(NONE)}\n`
      : `${label.padEnd(LABEL)}${sparklineOf(values, room)}  ${ink.dim(said)}\n`,
  );
  return `\n${drawn.join('')}`;
}

/** Where a line of bars begins and ends, and the least and most between: `first 3, most 9, last 4`. */
function rangeOf(values: readonly Value[], show: (value: Value) => string): string {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return NONE;
  const [first, last] = [known[0] as number, known[known.length - 1] as number];
  const least = Math.min(...known);
  const most = Math.max(...known);
  if (least === most) return `always ${show(first)}`;
  const ends = [show(first), show(last)];
  const between = [
    ...(ends.includes(show(least)) ? [] : [`least ${show(least)}`]),
    ...(ends.includes(show(most)) ? [] : [`most ${show(most)}`]),
  ];
  return [`first ${ends[0]}`, ...between, `last ${ends[1]}`].join(', ');
}

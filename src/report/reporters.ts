import type { Analysis } from '../model.js';
import { CSV, cellsOf, separatedOf, TSV } from './csv.js';
import { jsonOf, jsonWithRowsOf, ndjsonOf } from './json.js';
import type { Look } from './look.js';
import { markdownTableOf } from './markdown.js';
import { longFormOf } from './screen/long-form.js';
import { screenOf } from './screen/screen.js';
import { screenMarkdownOf } from './screen/screen-markdown.js';
import type { Sheet } from './sheets.js';
import { tableOf } from './table.js';

/** One form of output: the whole report in it, and a long table in it. */
export interface Reporter {
  readonly says: string;
  report(analysis: Analysis, look: Look): Iterable<string>;
  rows(sheet: Sheet, analysis: Analysis, look: Look): Iterable<string>;
}

/** For rows that stand without an analysis: they are written from their sheet, but for JSON, which is not asked for them. */
export const NO_ANALYSIS = {} as Analysis;

/** Excel takes a CSV for UTF-8 only with this in front. */
function* markedOf(look: Look, text: Iterable<string>): Iterable<string> {
  if (look.bom) yield '\ufeff';
  yield* text;
}

/** Every form, by the name that `--as` takes. */
export const REPORTERS = {
  table: {
    says: 'for a person at a terminal, fitted to its width',
    report: (analysis, look) => [screenOf(analysis, look)],
    rows: (sheet, _, look) => tableOf(sheet, look),
  },
  csv: {
    says: 'RFC 4180; text that a spreadsheet would execute gets an apostrophe in front',
    report: (analysis, look) => markedOf(look, separatedOf(CSV, longFormOf(analysis))),
    rows: (sheet, _, look) => markedOf(look, separatedOf(CSV, cellsOf(sheet))),
  },
  tsv: {
    says: 'tabs, nothing quoted; backslash, tab and line ends in text are \\\\, \\t, \\n and \\r',
    report: (analysis) => separatedOf(TSV, longFormOf(analysis)),
    rows: (sheet) => separatedOf(TSV, cellsOf(sheet)),
  },
  json: {
    says: 'the whole analysis (schema 1); for a table its rows too, under "rows"',
    report: (analysis) => [`${jsonOf(analysis, 2)}\n`],
    rows: (sheet, analysis) => jsonWithRowsOf(analysis, sheet),
  },
  ndjson: {
    says: 'a row per line as JSON; for report the analysis in one line',
    report: (analysis) => [`${jsonOf(analysis)}\n`],
    rows: (sheet) => ndjsonOf(sheet),
  },
  markdown: {
    says: 'GitHub Markdown, for the summary of a CI step',
    report: (analysis) => [screenMarkdownOf(analysis)],
    rows: (sheet) => markdownTableOf(sheet),
  },
} as const satisfies Record<string, Reporter>;

export type ReporterName = keyof typeof REPORTERS;

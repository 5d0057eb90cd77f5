import type { Introductions, Suggestion } from '../../model.js';
import type { Column } from '../columns.js';
import { jsonOf } from '../json.js';
import { wrappedOf } from '../layout.js';
import { type Look, widthOf } from '../look.js';
import { REPORTERS, type Reporter, type ReporterName } from '../reporters.js';
import type { Sheet } from '../sheets.js';
import { terminalVoiceOf, type Voice } from '../voice.js';
import { countOf, numberOf } from '../words.js';

const COLUMNS: readonly Column<Suggestion>[] = (
  [
    ['a', 'name', 0, 'Introduce', 'One of two people without a tie, the first by name'],
    ['b', 'name', 0, 'to', 'The other'],
    ['gain', 'number', 1, 'Gain', 'What the measure gains with their tie'],
    ['measure', 'word', 4, 'Of', 'Which measure'],
    ['before', 'number', 2, 'Before', 'The measure as it is'],
    ['after', 'number', 2, 'After', 'The measure with their tie'],
    ['reason', 'text', 1, 'Why they could meet', 'Common contacts, places, events'],
  ] as const
).map(([name, type, rank, heading, says]) => ({
  ...{ name, type, rank, heading, says },
  of: (row: Suggestion) => row[name],
}));

const MEASURES: Readonly<Record<string, { rises: string; none: string }>> = {
  web_index: { rises: 'would raise the web index', none: 'raise the web index' },
  linchpins: {
    rises: 'would raise the number of people who must leave before it falls in half',
    none: 'make more people necessary to break it',
  },
  pairs_cut_off: { rises: 'would lower the number of pairs cut off', none: 'connect anybody better' },
};
const MEASURE_OF: Readonly<Record<string, string>> = {
  web: 'web_index',
  linchpins: 'linchpins',
  bridge: 'pairs_cut_off',
};

/** `Introduce Ana to Bo: their tie would raise the web index from 0.21 to 0.25.` */
function leadOf({ rows, goal, measured }: Introductions, voice: Voice): string {
  const [first] = rows;
  const words = MEASURES[first?.measure ?? MEASURE_OF[goal] ?? ''];
  if (first === undefined) {
    return measured === 0
      ? 'Nobody to introduce: everybody with a reason to meet knows each other.'
      : `No single introduction would ${words?.none ?? 'help'}: ${countOf(measured)} pairs were tried.`;
  }
  const change = `from ${precise(first.before)} to ${precise(first.after)}`;
  return `Introduce ${voice.name(first.a)} to ${voice.name(first.b)}: their tie ${words?.rises ?? 'would help'} ${change}.`;
}

/** Enough digits to see a small change. */
function precise(value: number | null): string {
  return value === null || Number.isInteger(value) || Math.abs(value) >= 1
    ? numberOf(value)
    : value.toFixed(4);
}

function sheetOf({ rows }: Introductions): Sheet {
  const sheet: Sheet<Suggestion> = { columns: COLUMNS, what: 'introductions', rows: () => rows };
  return sheet as Sheet;
}

/** Rows are written from their sheet; only JSON, which is not asked here, writes an analysis beside them. */
const NO_ANALYSIS = {} as Parameters<Reporter['rows']>[1];

/** Whom to introduce, in one of the six forms: a row per pair; at a terminal a sentence first. */
export function* introduceTextOf(as: ReporterName, found: Introductions, look: Look): Iterable<string> {
  if (as === 'json') return yield `${jsonOf(found, 2)}\n`;
  if (as === 'table') {
    const lead = leadOf(found, terminalVoiceOf(look));
    yield `${wrappedOf(lead, widthOf(look)).join('\n').replaceAll('\u00a0', ' ')}\n`;
    if (found.rows.length === 0) return;
    yield '\n';
  }
  const reporter: Reporter = REPORTERS[as];
  yield* reporter.rows(sheetOf(found), NO_ANALYSIS, look);
}

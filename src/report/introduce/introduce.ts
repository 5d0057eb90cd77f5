import type { Introductions, Suggestion } from '../../model.js';
import type { Column } from '../columns.js';
import { jsonOf } from '../json.js';
import { paragraphOf } from '../layout.js';
import { type Look, widthOf } from '../look.js';
import { NO_ANALYSIS, REPORTERS, type Reporter, type ReporterName } from '../reporters.js';
import type { Sheet } from '../sheets.js';
import { terminalVoiceOf } from '../voice.js';
import { besideNotesOf, leadOf } from './lead.js';
import { pairsOf } from './pairs.js';

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

function sheetOf({ rows }: Introductions): Sheet {
  const sheet: Sheet<Suggestion> = { columns: COLUMNS, what: 'introductions', rows: () => rows };
  return sheet as Sheet;
}

/** Whom to introduce, in one of the six forms: a row per pair; at a terminal a sentence first. */
export function* introduceTextOf(as: ReporterName, found: Introductions, look: Look): Iterable<string> {
  if (as === 'json') return yield `${jsonOf(found, 2)}\n`;
  if (as === 'table') {
    const voice = terminalVoiceOf(look);
    const width = widthOf(look);
    yield paragraphOf(leadOf(found, voice), width);
    if (found.rows.length === 0) return;
    yield '\n';
    yield* pairsOf(found, voice, width);
    for (const note of besideNotesOf(found)) yield `\n${paragraphOf(note, width)}`;
    return;
  }
  const reporter: Reporter = REPORTERS[as];
  yield* reporter.rows(sheetOf(found), NO_ANALYSIS, look);
}

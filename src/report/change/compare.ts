import type { ChangeRow, Comparison } from '../../model.js';
import type { Column } from '../columns.js';
import { jsonOf } from '../json.js';
import type { Look } from '../look.js';
import { NO_ANALYSIS, REPORTERS, type Reporter, type ReporterName } from '../reporters.js';
import type { Sheet } from '../sheets.js';
import { compareMarkdownOf, compareScreenOf } from './compare-screen.js';

type Line = readonly [keyof ChangeRow, Column<ChangeRow>['type'], string, string];

const COLUMNS: readonly Column<ChangeRow>[] = (
  [
    ['a', 'name', 'Person', 'One of the two people, the first by name'],
    ['b', 'name', 'and', 'The other'],
    ['change', 'word', 'Change', 'Formed, deepened, cooled or lost'],
    ['depth_before', 'number', 'Depth before', 'How deep the tie was'],
    ['depth_after', 'number', 'Depth after', 'How deep the tie is'],
    ['tie_before', 'word', 'Before', 'Thin or deep before'],
    ['tie_after', 'word', 'After', 'Thin or deep after'],
    ['standing_before', 'word', 'Standing before', 'What stood out about the tie'],
    ['standing_after', 'word', 'Standing after', 'What stands out about it'],
  ] as const satisfies readonly Line[]
).map(([name, type, heading, says], rank) => ({ name, type, heading, says, rank, of: (row) => row[name] }));

function sheetOf({ rows }: Comparison): Sheet {
  return { columns: COLUMNS, what: 'changes', rows: () => rows } as Sheet<ChangeRow> as Sheet;
}

/** A comparison in one of the six forms: a screen for a person, else a row per tie that changed. */
export function comparisonTextOf(as: ReporterName, comparison: Comparison, look: Look): Iterable<string> {
  if (as === 'json') return [`${jsonOf(comparison, 2)}\n`];
  if (as === 'table') return [compareScreenOf(comparison, look)];
  if (as === 'markdown') return [compareMarkdownOf(comparison)];
  return (REPORTERS[as] as Reporter).rows(sheetOf(comparison), NO_ANALYSIS, look);
}

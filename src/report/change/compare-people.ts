import { byText } from '../../kit/index.js';
import {
  type Comparison,
  PERSON_CHANGES,
  type PersonChange,
  type PersonChangeName,
  TIE_CHANGES,
} from '../../model.js';
import type { Column } from '../columns.js';
import { jsonOf } from '../json.js';
import type { Look } from '../look.js';
import { NO_ANALYSIS, REPORTERS, type Reporter, type ReporterName } from '../reporters.js';
import type { Sheet } from '../sheets.js';
import { countOf, listOf, NO_BREAK } from '../words.js';
import { sentenceOf } from './compare-words.js';

type Line = readonly [keyof PersonChange, Column<PersonChange>['type'], string, string];

const COLUMNS: readonly Column<PersonChange>[] = (
  [
    ['person', 'name', 'Person', 'Who'],
    ['change', 'word', 'Change', 'Joined, rose, quiet or left'],
    ['role_before', 'word', 'Role before', 'What they were to the network'],
    ['role_after', 'word', 'Role after', 'What they are to it'],
    ['ties_before', 'count', 'Ties before', 'People they had to do with'],
    ['ties_after', 'count', 'Ties after', 'People they have to do with'],
    ['deep_before', 'count', 'Deep before', 'Of these, deep ties'],
    ['deep_after', 'count', 'Deep after', 'Of these, deep ties'],
    ['last', 'time', 'Last', 'Last contact, in the later result or else in the earlier'],
  ] as const satisfies readonly Line[]
).map(([name, type, heading, says], rank) => ({ name, type, heading, says, rank, of: (row) => row[name] }));

/** Who is in two lists is told by the first of these. */
const ORDER: readonly PersonChangeName[] = ['left', 'quiet', 'joined', 'rose'];

/** A row per person that rose, joined, left or went quiet, by name. */
export function personChangesOf({ people }: Comparison): PersonChange[] {
  const told = new Map<string, PersonChange>();
  for (const name of ORDER)
    for (const row of people[name] ?? []) if (!told.has(row.person)) told.set(row.person, row);
  return [...told.values()].sort((x, y) => byText(x.person, y.person));
}

/** The people of a comparison in one of the six forms: a row each; JSON holds ties and people both. */
export function personChangesTextOf(as: ReporterName, comparison: Comparison, look: Look): Iterable<string> {
  if (as === 'json') return [`${jsonOf(comparison, 2)}\n`];
  const rows = personChangesOf(comparison);
  const columns = as === 'table' ? COLUMNS.map((column) => ({ ...column, name: column.heading })) : COLUMNS;
  const sheet: Sheet<PersonChange> = { columns, what: 'people changed', rows: () => rows };
  return (REPORTERS[as] as Reporter).rows(sheet as Sheet, NO_ANALYSIS, look);
}

/** What stands beside rows: the sentence, and how many ties and people changed, where the rows are of one of them. */
export function comparisonLinesOf(comparison: Comparison, byPerson: boolean): string[] {
  const { ties, people } = comparison;
  const some = <Name extends string>(names: readonly Name[], of: (name: Name) => number | null): string =>
    names.every((name) => of(name) === null)
      ? 'not told'
      : listOf(names.filter((name) => of(name)).map((name) => `${countOf(of(name))} ${name}`)) ||
        'none changed';
  const changed = some(TIE_CHANGES, (name) => ties[name]);
  const who = some(PERSON_CHANGES, (name) => people[name]?.length ?? null);
  const where = byPerson
    ? `Ties: ${changed}; a row each without --by-person.`
    : `People: ${who}; a row each with --by-person.`;
  return [sentenceOf(comparison), where].map((line) => line.replaceAll(NO_BREAK, ' '));
}

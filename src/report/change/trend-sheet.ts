import type { Term, Trend, TrendRow } from '../../model.js';
import { COMMUNITY_COLUMNS, COMMUNITY_LAST, type Column, type ColumnType } from '../columns.js';
import { MEASURE_RANK, type Sheet } from '../sheets.js';
import { sentenceOf, wordsOf } from '../words.js';

type Own = readonly [keyof TrendRow & string, ColumnType, number, string, string];

const FIRST: readonly Own[] = [
  ['from', 'time', 0, 'From', 'First day of the window'],
  ['to', 'time', 0, 'To', 'Last day of the window'],
];

/** What changed since the row before. */
const LAST: readonly Own[] = [
  ['interactions', 'count', 9, 'Contacts', 'Interactions in the window'],
  ['deep_ties', 'count', 6, 'Deep', 'Deep ties in the window'],
  ['ties_new', 'count', 3, 'New', 'Ties whose first contact is after the window before'],
  ['ties_deepened', 'count', 5, 'Deepened', 'Deep ties that were not deep in the window before'],
  ['ties_faded', 'count', 5, 'Faded', 'Ties no longer deep'],
  ['ties_lost', 'count', 3, 'Lost', 'Ties of the window before without any later contact'],
  ['core_retention', 'share', 4, 'Core kept', 'People of both cores among those of either'],
  ['unclaimed', 'text', 12, 'Not claimed', 'Why something is not told'],
];

/** The columns of `communities` that give way first where a row has a period too. */
const RANKS: Readonly<Record<string, number>> = {
  ...{ community: 19, group: 18, people: 1, ties: 2, shape: 2, web_index: 2, linchpins: 5, deep_share: 4 },
  ...{ cross: 6, direction: 11, stage: 10, margin: 13, stability: 13, around: 14, deep_people: 11 },
};

function columnOf([name, type, rank, heading, says]: Own): Column<TrendRow> {
  return { name, type, rank, heading, says, of: (row) => row[name] as string | number | null };
}

function reranked(column: Column<TrendRow>): Column<TrendRow> {
  return { ...column, rank: RANKS[column.name] ?? column.rank };
}

function measureOf(name: string, term: Term | undefined): Column<TrendRow> {
  return {
    name,
    heading: term?.label ?? sentenceOf(wordsOf(name)),
    says: term?.says ?? '',
    type: 'number',
    rank: MEASURE_RANK,
    of: (row) => row.measures[name] ?? null,
  };
}

/** Windows as a long table: from, to, the columns of `communities` for the whole, and what changed. */
export function trendSheetOf({ rows, legend }: Trend): Sheet {
  const fixed = [...COMMUNITY_COLUMNS, ...COMMUNITY_LAST].map((column) => column.name);
  const names = Object.keys(rows[0]?.measures ?? {}).filter((name) => !fixed.includes(name));
  const termOf = (name: string): Term | undefined =>
    legend.find((term) => term.name === name && term.of === 'community');
  const sheet: Sheet<TrendRow> = {
    columns: [
      ...FIRST.map(columnOf),
      ...COMMUNITY_COLUMNS.map(reranked),
      ...names.map((name) => measureOf(name, termOf(name))),
      ...COMMUNITY_LAST.map(reranked),
      ...LAST.map(columnOf),
    ],
    what: 'windows',
    leading: FIRST.length + COMMUNITY_COLUMNS.length,
    rows: () => rows,
  };
  return sheet as Sheet;
}

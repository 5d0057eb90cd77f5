import type { Term, Trend, TrendRow } from '../../model.js';
import { COMMUNITY_COLUMNS, COMMUNITY_LAST, type Column, type ColumnType } from '../columns.js';
import { MEASURE_RANK, type Sheet } from '../sheets.js';
import { sentenceOf, wordsOf } from '../words.js';

type Own = readonly [keyof TrendRow & string, ColumnType, number, string, string];

const FIRST: readonly Own[] = [
  ['from', 'time', 0, 'From', 'First day of the window'],
  ['to', 'time', 8, 'To', 'Last day of the window'],
];

/** What changed since the row before. */
const LAST: readonly Own[] = [
  ['interactions', 'count', 12, 'Contacts', 'Interactions in the window'],
  ['deep_ties', 'count', 12, 'Deep', 'Deep ties in the window'],
  ['people_new', 'count', 11, 'Arrived', 'People who were away for two windows, or never here'],
  ['people_quiet', 'count', 11, 'Quiet', 'People of the window before who stay away for two'],
  ['ties_new', 'count', 3, 'New', 'Ties without contact for two windows before'],
  ['ties_deepened', 'count', 4, 'Deepened', 'Ties that are deep and were not for two windows'],
  ['ties_faded', 'count', 4, 'Faded', 'Ties of the window before, no longer deep for two'],
  ['ties_lost', 'count', 3, 'Lost', 'Ties of the window before without contact for two'],
  ['core_retention', 'share', 5, 'Core kept', 'People of both cores among those of either'],
  ['unclaimed', 'text', 16, 'Not claimed', 'Why something is not told'],
];

const WHOLE: Column<TrendRow> = {
  name: 'whole',
  heading: 'Whole',
  says: '1, or 0 when the log begins or ends inside the window',
  type: 'count',
  rank: 17,
  of: (row) => (row.whole ? 1 : 0),
};

/** The columns of `communities` that give way first where a row has a period too. */
const RANKS: Readonly<Record<string, number>> = {
  ...{ community: 19, group: 18, people: 1, ties: 9, shape: 2, web_index: 3, linchpins: 6, deep_share: 3 },
  ...{ cross: 8, direction: 13, stage: 7, margin: 14, stability: 14, around: 15, deep_people: 13 },
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

/** What stands behind the measures of a window: a step to take next, and the people it would be about, are for today. */
const BEHIND = COMMUNITY_LAST.filter(({ name }) => name !== 'next_step' && name !== 'linchpin_names');

/** Windows as a long table: from, to, the columns of `communities` for the whole, and what changed. */
export function trendSheetOf({ rows, legend }: Trend): Sheet {
  const fixed = [...COMMUNITY_COLUMNS, ...BEHIND].map((column) => column.name);
  const names = Object.keys(rows[0]?.measures ?? {}).filter((name) => !fixed.includes(name));
  const termOf = (name: string): Term | undefined =>
    legend.find((term) => term.name === name && term.of === 'community');
  const sheet: Sheet<TrendRow> = {
    columns: [
      ...FIRST.map(columnOf),
      ...COMMUNITY_COLUMNS.map(reranked),
      ...names.map((name) => measureOf(name, termOf(name))),
      ...BEHIND.map(reranked),
      ...LAST.map(columnOf),
      WHOLE,
    ],
    what: 'windows',
    leading: FIRST.length + COMMUNITY_COLUMNS.length,
    rows: () => rows,
  };
  return sheet as Sheet;
}

import type { CommunityRow, Findings, PersonRow, Term, TieRow, Value } from '../model.js';
import {
  type Cell,
  COMMUNITY_COLUMNS,
  COMMUNITY_LAST,
  type Column,
  PERSON_COLUMNS,
  TIE_COLUMNS,
  WHY,
} from './columns.js';
import { besideTiesOf, tieReasonsOf } from './reasons.js';
import { stepOf } from './steps.js';
import { sentenceOf, wordsOf } from './words.js';

/** A long table: its columns, and its rows as they are in JSON; both can be walked more than once. */
export interface Sheet<Row = object> {
  readonly columns: readonly Column<Row>[];
  /** `ties`, for sentences about the table. */
  readonly what: string;
  /** How many of the first columns stand in every table for a reader, even when no row holds anything; all unless told. */
  readonly leading?: number;
  rows(): Iterable<Row>;
}

interface Making<Row> {
  readonly of: NonNullable<Term['of']>;
  readonly what: string;
  readonly fixed: readonly Column<Row>[];
  last(findings: Findings): readonly Column<Row>[];
  rows(findings: Findings): Iterable<Row>;
  measures(row: Row): Readonly<Record<string, Value>>;
}

/** Each table is one line of this: its own columns, then one per facet or measure, then the last ones. */
const TIES: Making<TieRow> = {
  of: 'tie',
  what: 'ties',
  fixed: TIE_COLUMNS,
  last: ({ analysis }) => [{ ...WHY, shorter: (row) => tieReasonsOf(row, analysis.period.asOf) }],
  rows: (findings) => findings.ties(),
  measures: (row) => row.facets,
};

const PEOPLE: Making<PersonRow> = {
  of: 'person',
  what: 'people',
  fixed: PERSON_COLUMNS,
  last: () => [{ ...WHY, shorter: besideTiesOf }],
  rows: (findings) => findings.people(),
  measures: (row) => row.measures,
};

const COMMUNITIES: Making<CommunityRow & { readonly next_step: string | null }> = {
  of: 'community',
  what: 'communities',
  fixed: COMMUNITY_COLUMNS,
  last: () => COMMUNITY_LAST,
  rows: ({ analysis }) => analysis.communities.map((row) => ({ ...row, next_step: stepOf(row) })),
  measures: (row) => row.measures,
};

/** The sheet without the columns in which no row holds anything, beside the leading ones: for readers, not machines. */
export function filledOf(sheet: Sheet): Sheet {
  const empty = new Set(sheet.columns.slice(sheet.leading ?? sheet.columns.length));
  for (const row of sheet.rows()) {
    if (empty.size === 0) break;
    for (const column of empty) if (column.of(row) !== null) empty.delete(column);
  }
  return { ...sheet, columns: sheet.columns.filter((column) => !empty.has(column)) };
}

/** Names of the measures in the order of the legend; a table without rows has the legend's alone. */
function measuresOf<Row>(making: Making<Row>, findings: Findings): string[] {
  const taken = new Set([...making.fixed, ...making.last(findings)].map((column) => column.name));
  const known = findings.analysis.legend.filter((term) => term.of === making.of).map((term) => term.name);
  let held: string[] | null = null;
  for (const row of making.rows(findings)) {
    held = Object.keys(making.measures(row));
    break;
  }
  const present = held === null ? known : [...known.filter((name) => held.includes(name)), ...held];
  return [...new Set(present)].filter((name) => !taken.has(name));
}

/** The rank of every column of a facet or measure. */
export const MEASURE_RANK = 20;

/** True for a column of a facet or measure, beside those that the table itself has. */
export function isMeasure(column: Pick<Column<never>, 'rank'>): boolean {
  return column.rank === MEASURE_RANK;
}

function measureColumnOf<Row>(making: Making<Row>, term: Term | undefined, name: string): Column<Row> {
  return {
    name,
    heading: term?.label ?? sentenceOf(wordsOf(name)),
    says: term?.says ?? '',
    type: 'number',
    rank: MEASURE_RANK,
    of: (row): Cell => making.measures(row)[name] ?? null,
  };
}

function made<Row>(making: Making<Row>, findings: Findings): Sheet<Row> {
  const { legend } = findings.analysis;
  const measures = measuresOf(making, findings).map((name) =>
    measureColumnOf(
      making,
      legend.find((term) => term.name === name && term.of === making.of),
      name,
    ),
  );
  return {
    columns: [...making.fixed, ...measures, ...making.last(findings)],
    what: making.what,
    leading: making.fixed.length,
    rows: () => making.rows(findings),
  };
}

/** Commands that print a long table, by name. */
export const SHEETS = {
  ties: (findings: Findings): Sheet => made(TIES, findings) as Sheet,
  people: (findings: Findings): Sheet => made(PEOPLE, findings) as Sheet,
  communities: (findings: Findings): Sheet => made(COMMUNITIES, findings) as Sheet,
} as const;

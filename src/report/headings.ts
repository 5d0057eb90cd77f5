import type { Term } from '../model.js';
import {
  COMMUNITY_COLUMNS,
  COMMUNITY_LAST,
  type Column,
  PERSON_COLUMNS,
  TIE_COLUMNS,
  WHY,
} from './columns.js';
import { LABELS } from './screen/labels.js';

type Named = Pick<Column<never>, 'name' | 'heading' | 'says'>;

const TABLES: readonly (readonly [of: NonNullable<Term['of']>, columns: readonly Named[]])[] = [
  ['tie', [...TIE_COLUMNS, WHY]],
  ['person', PERSON_COLUMNS],
  ['community', [...COMMUNITY_COLUMNS, ...COMMUNITY_LAST]],
];

/** What stands under a label is called so in JSON, where that is another word. */
const IN_JSON: Readonly<Record<string, string>> = {
  'If lost': 'losses',
  Tested: 'audits',
  'Not seen': 'missing',
  Rows: 'ledger',
};

const NOTHING_ELSE = { formula: '', range: '', undefinedWhen: '', source: '', example: '' };

/** Words to be explained that are no measures: columns that the tables have beside, by what stands above, and labels of the first screen. */
export const HEADINGS: readonly Term[] = [
  ...TABLES.flatMap(([of, columns]) =>
    columns
      .filter(({ name }) => !['a', 'b', 'person'].includes(name))
      .map(({ name, heading, says }) => ({ name, label: heading, says: `${says}.`, of, ...NOTHING_ELSE })),
  ),
  ...Object.entries(LABELS).map(([label, says]) => ({
    name: IN_JSON[label] ?? label.toLowerCase(),
    label,
    says,
    ...NOTHING_ELSE,
  })),
];

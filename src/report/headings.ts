import type { Term } from '../model.js';
import {
  COMMUNITY_COLUMNS,
  COMMUNITY_LAST,
  type Column,
  PERSON_COLUMNS,
  TIE_COLUMNS,
  WHY,
} from './columns.js';

type Named = Pick<Column<never>, 'name' | 'heading' | 'says'>;

const TABLES: readonly (readonly [of: NonNullable<Term['of']>, columns: readonly Named[]])[] = [
  ['tie', [...TIE_COLUMNS, WHY]],
  ['person', PERSON_COLUMNS],
  ['community', [...COMMUNITY_COLUMNS, ...COMMUNITY_LAST]],
];

/** Every column that the tables have beside their measures, as a word to be explained: what stands above it, and what it says. */
export const HEADINGS: readonly Term[] = TABLES.flatMap(([of, columns]) =>
  columns
    .filter(({ name }) => !['a', 'b', 'person'].includes(name))
    .map(({ name, heading, says }) => ({
      ...{ name, label: heading, says: `${says}.`, of },
      ...{ formula: '', range: '', undefinedWhen: '', source: '', example: '' },
    })),
);

import { asValue, lettersOf } from '../kit/index.js';
import { ALONE, type Person, type PersonRow, type Value } from '../model.js';
import { type MeasureName, PERSON_MEASURES } from './measures.js';
import { type Roles, roleOf } from './roles.js';
import { whyOf } from './why.js';

/** Measures that have a column of their own in `people`, before those of the table. */
const OWN: readonly MeasureName[] = [
  'ties',
  'deep_ties',
  'deep_share',
  'web_index_without',
  'cut_off_without',
  'introductions',
];

const REST = PERSON_MEASURES.filter(({ name }) => !OWN.includes(name));

/** A person's row of `people`. */
export function personRowOf(roles: Roles, people: readonly Person[], p: number): PersonRow {
  const value = (name: MeasureName): Value => asValue(roles.columns[name][p]!);
  const community = roles.community[p]!;
  return {
    person: people[p]!.name,
    community: community === ALONE ? null : lettersOf(community),
    role: roleOf(roles, p),
    ties: roles.columns.ties[p]!,
    deep_ties: roles.columns.deep_ties[p]!,
    deep_share: value('deep_share'),
    web_index_without: value('web_index_without'),
    cut_off_without: roles.columns.cut_off_without[p]!,
    introductions: value('introductions'),
    measures: Object.fromEntries(REST.map(({ name }) => [name, value(name)])),
    why: whyOf(roles, p),
  };
}

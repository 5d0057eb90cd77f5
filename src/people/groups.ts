import { UserError } from '../errors.js';
import { byText, shownOf } from '../kit/index.js';
import type { GivenGroups, Person } from '../model.js';
import type { PeopleList } from './list.js';
import { someOf } from './notes.js';

/** Names that notes tell one by one. */
const MOST_NAMES = 5;

/** A group per person, null for people in none, and what a reader should know of it. */
export interface PeopleGroups {
  readonly by: 'column' | 'people';
  readonly of: readonly (string | null)[];
  readonly notes: readonly string[];
}

/**
 * The groups that were given: by a column of the log, through the people file's names, or by the people file's own
 * column. Who is in two groups counts in neither, and is told, be it everybody.
 *
 * @throws UserError when groups were asked for and nobody in the log has one, nor two.
 */
export function peopleGroupsOf(
  people: readonly Person[],
  list: PeopleList | null,
  groups: GivenGroups | undefined,
): PeopleGroups {
  return groups === undefined ? fromList(people, list) : fromLog(people, list, groups);
}

function fromList(people: readonly Person[], list: PeopleList | null): PeopleGroups {
  const of = people.map(({ group }) => group);
  const torn = people.filter(({ name }) => list?.torn.has(name)).length;
  const none = of.filter((group) => group === null).length;
  if (none === people.length && torn === 0) refuseList(list);
  const notes = [...emptiedNotesOf(people.length - none, torn), ...withoutOf(none - torn)];
  return { by: 'people', of, notes };
}

function refuseList(list: PeopleList | null): never {
  const grouped = [...(list?.persons.values() ?? [])].filter(({ group }) => group !== null);
  const file = list?.file ?? 'the people file';
  if (grouped.length === 0)
    throw new UserError(`${file} gives nobody a group`, 'Fill its column group for people of the log.');
  const names = grouped.map(({ name }) => name).sort(byText);
  throw new UserError(
    `nobody to whom ${file} gives a group is in the log: ${someOf(names)}`,
    'Check that its column key names people as the log does.',
  );
}

function withoutOf(people: number): string[] {
  return people > 0 ? [`${people} ${people === 1 ? 'person has' : 'people have'} no group.`] : [];
}

function fromLog(people: readonly Person[], list: PeopleList | null, groups: GivenGroups): PeopleGroups {
  const claims = new Map<string, string>();
  const contested = new Map<string, string>();
  for (const { key, says } of groups.contested) contested.set(list?.personOf.get(key) ?? key, says);
  for (const [key, group] of groups.of) {
    const name = list?.personOf.get(key) ?? key;
    const known = claims.get(name);
    if (known === undefined) claims.set(name, group);
    else if (known !== group) contested.set(name, `"${known}" and "${group}"`);
  }
  const of = people.map(({ name }) => (contested.has(name) ? null : (claims.get(name) ?? null)));
  const torn = people.flatMap(({ name }) =>
    contested.has(name) ? [[name, contested.get(name)!] as const] : [],
  );
  const none = of.filter((group) => group === null).length;
  if (none === people.length && torn.length === 0) refuseColumn([...claims.keys(), ...contested.keys()]);
  const emptied = emptiedNotesOf(people.length - none, torn.length).map(
    (note) => `${note} A column of groups must say the same of a person in all of their rows.`,
  );
  return { by: 'column', of, notes: [...emptied, ...tornNotesOf(torn), ...withoutOf(none - torn.length)] };
}

function refuseColumn(named: readonly string[]): never {
  if (named.length > 0)
    throw new UserError(
      `the column of groups names groups of people only who do not count in the log: ${someOf([...named].sort(byText))}`,
      'Bots and people of rows set aside do not count. Check which column holds the groups: --group COLUMN.',
    );
  throw new UserError(
    'the column of groups is empty',
    'Check which column holds the groups: --group COLUMN, or --group FROM,TO for those of both people.',
  );
}

/** Who is in two groups, the first few by name. */
function tornNotesOf(torn: readonly (readonly [name: string, says: string])[]): string[] {
  const told = torn
    .slice(0, MOST_NAMES)
    .map(([name, says]) => `"${shownOf(name)}" is in two groups, ${says}, and counts in neither.`);
  const more = torn.length - MOST_NAMES;
  if (more <= 0) return told;
  const others =
    more === 1
      ? '1 more person is in two groups and counts'
      : `${more} more people are in two groups and count`;
  return [...told, `${others} in neither.`];
}

/** Told first, where nobody is left in a group. */
function emptiedNotesOf(left: number, torn: number): string[] {
  if (left > 0) return [];
  return [`Nobody is left in a group: ${torn === 1 ? '1 person is' : `${torn} people are`} in two.`];
}

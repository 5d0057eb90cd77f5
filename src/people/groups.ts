import { UserError } from '../errors.js';
import { byText } from '../kit/index.js';
import type { GivenGroups, Person } from '../model.js';
import { type Acting, groupsByRowsOf } from './groups-by-rows.js';
import type { PeopleList } from './list.js';
import { someOf } from './notes.js';

/** A group per person, null for people in none, and what a reader should know of it. */
export interface PeopleGroups {
  readonly by: 'column' | 'people';
  readonly of: readonly (string | null)[];
  readonly notes: readonly string[];
}

/**
 * The groups that were given: by a column of the log, through the people file's names, or by the people file's own
 * column. Whom the people file puts in two groups counts in neither, and is told, be it everybody.
 *
 * @throws UserError when groups were asked for and nobody in the log has one, nor two.
 */
export function peopleGroupsOf(
  log: Acting,
  list: PeopleList | null,
  groups: GivenGroups | undefined,
): PeopleGroups {
  return groups === undefined
    ? fromList(log.people, list)
    : { by: 'column', ...groupsByRowsOf(log, list, groups) };
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

/** Told first, where nobody is left in a group. */
function emptiedNotesOf(left: number, torn: number): string[] {
  if (left > 0) return [];
  return [`Nobody is left in a group: ${torn === 1 ? '1 person is' : `${torn} people are`} in two.`];
}

import { UserError } from '../errors.js';
import type { GivenGroups, Person } from '../model.js';
import type { PeopleList } from './list.js';

/** A group per person, null for people in none, and what a reader should know of it. */
export interface PeopleGroups {
  readonly by: 'column' | 'people';
  readonly of: readonly (string | null)[];
  readonly notes: readonly string[];
}

/**
 * The groups that were given: by a column of the log, through the people file's names, or by the people file's own
 * column. Who is in two groups counts in neither, and is told.
 *
 * @throws UserError when groups were asked for and nobody in the log has one.
 */
export function peopleGroupsOf(
  people: readonly Person[],
  list: PeopleList | null,
  groups: GivenGroups | undefined,
): PeopleGroups {
  const found = groups === undefined ? fromList(people) : fromLog(people, list, groups);
  if (found.of.some((group) => group !== null)) return found;
  throw new UserError(
    groups === undefined
      ? 'nobody in the log has a group in the people file'
      : 'the column of groups names no group for anybody in the log',
    groups === undefined
      ? 'Give --people a file with a column group, whose people are in the log.'
      : 'Check which column holds the groups: --group COLUMN, or --group FROM,TO for those of both people.',
  );
}

function fromList(people: readonly Person[]): PeopleGroups {
  const of = people.map(({ group }) => group);
  return { by: 'people', of, notes: withoutOf(of.filter((group) => group === null).length) };
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
  const told = [...contested]
    .slice(0, 5)
    .map(([name, says]) => `"${name}" is in two groups, ${says}, and counts in neither.`);
  const more =
    contested.size > 5 ? [`${contested.size - 5} more people are in two groups and count in neither.`] : [];
  const none = withoutOf(of.filter((group) => group === null).length - contested.size);
  return { by: 'column', of, notes: [...told, ...more, ...none] };
}

import { UserError } from '../errors.js';
import { nearestOf, shownOf } from '../kit/index.js';
import type { Person } from '../model.js';
import type { PeopleList } from './list.js';

/**
 * The position of the person of that name: as the log or the people file writes it, or, where only one fits, whatever
 * the capitals.
 *
 * @throws UserError when nobody is called that, with the name that was most likely meant.
 */
export function personAtOf(people: readonly Person[], name: string, list: PeopleList | null = null): number {
  const asked = name.trim().normalize('NFC');
  const known = list?.personOf.get(asked) ?? asked;
  const exact = people.findIndex((person) => person.name === known);
  if (exact >= 0) return exact;
  const low = known.toLowerCase();
  const alike = people.flatMap((person, p) => (person.name.toLowerCase() === low ? [p] : []));
  if (alike.length === 1) return alike[0]!;
  throw new UserError(`nobody in the log is called ${shownOf(asked)}`, hintOf(people, known, alike));
}

function hintOf(people: readonly Person[], name: string, alike: readonly number[]): string {
  if (alike.length > 1) {
    const names = alike.slice(0, 5).map((p) => shownOf(people[p]!.name));
    return `Which one: ${names.join(', ')}?`;
  }
  const near = nearestOf(
    name,
    people.map((person) => person.name),
  );
  return near === null
    ? 'Names are as `tiedepth people LOG` prints them.'
    : `Did you mean ${shownOf(near)}? Names are as \`tiedepth people LOG\` prints them.`;
}

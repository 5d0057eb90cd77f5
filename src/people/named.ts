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

const AS_PRINTED = 'Names are as `tiedepth people LOG` prints them.';

function hintOf(people: readonly Person[], name: string, alike: readonly number[]): string {
  if (alike.length > 1) return whichOf(alike.map((p) => people[p]!.name));
  const names = people.map((person) => person.name);
  const near = nearestOf(name, names);
  if (near !== null) return `Did you mean ${shownOf(near)}? ${AS_PRINTED}`;
  const low = name.toLowerCase();
  const longer = low === '' ? [] : names.filter((one) => one.toLowerCase().startsWith(low));
  return longer.length === 0 ? AS_PRINTED : `${whichOf(longer)} ${AS_PRINTED}`;
}

const MOST = 5;

/** `Which one: Ana Lima, Ana Roy?` */
function whichOf(names: readonly string[]): string {
  const more = names.length > MOST ? ` or ${names.length - MOST} more` : '';
  return `Which one: ${names
    .slice(0, MOST)
    .map((name) => shownOf(name))
    .join(', ')}${more}?`;
}

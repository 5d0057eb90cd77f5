/** The whole story of one tie or person, told from a log: the pipeline as far as it takes, and all that is behind. */
import { chanceOf, summaryOf } from './analysis/index.js';
import { UserError } from './errors.js';
import type { InteractionLog, Person, PersonStory, Profiles, TieStory } from './model.js';
import { type PeopleList, peopledLogOf, personAtOf } from './people/index.js';
import { DEFAULTS, type Given, stagesOf } from './pipeline.js';
import { personStoryOf as personToldOf, profileOf, roleNotesOf } from './roles/index.js';
import { storyOf, tieAtOf, tiesOf } from './ties/index.js';
import { VERSION } from './version.js';

/**
 * The whole story of the tie of two people, by their names.
 *
 * @throws UserError when a name is not in the log, with the name that was likely meant, or when the two have no tie.
 */
export function tieStoryOf(
  log: InteractionLog,
  names: readonly [string, string],
  { people: list = null, ...given }: Given = {},
): TieStory {
  const options = { ...DEFAULTS, ...given };
  const peopled = peopledLogOf(log, list);
  const pair = pairOf(peopled.people, names, list);
  const ties = tiesOf(peopled, options);
  const story = storyOf({ log: peopled, ties, options }, tieAtOf(ties, peopled.people, pair));
  return { schema: 1, tiedepth: VERSION, ...story };
}

/**
 * The whole story of one person, by name.
 *
 * @throws UserError when nobody in the log is called so, with the name that was likely meant.
 */
export function personStoryOf(log: InteractionLog, name: string, given: Given = {}): PersonStory {
  const { people } = peopledLogOf(log, given.people ?? null);
  const p = personAtOf(people, name, given.people);
  return { schema: 1, tiedepth: VERSION, ...personToldOf(stagesOf(log, given).roles, people, p) };
}

/**
 * Hub and weaver side by side for people who run things, in the order in which they are named; several names may
 * stand in one text, with commas between.
 *
 * @throws UserError when nobody in the log is called so, with the name that was likely meant.
 */
export function profilesOf(log: InteractionLog, names: readonly string[], given: Given = {}): Profiles {
  const { people } = peopledLogOf(log, given.people ?? null);
  const each = names.flatMap((name) => separatedOf(people, name));
  if (each.length === 0) throw new UserError('no person is named', 'Such as: --profile "Ana Lima,Bo"');
  const positions = [...new Set(each.map((name) => personAtOf(people, name, given.people)))];
  const { roles, peopled, ties, communities } = stagesOf(log, given);
  const chance = chanceOf(summaryOf(peopled, ties, communities.of));
  return {
    schema: 1,
    tiedepth: VERSION,
    people: positions.map((p) => profileOf(roles, people, p)),
    notes: [...chance.map(({ says }) => says), ...roleNotesOf(roles)],
  };
}

/** Names with commas between, unless somebody is called all of it. */
function separatedOf(people: readonly Person[], names: string): string[] {
  if (people.some(({ name }) => name === names.trim())) return [names];
  return names.split(',').filter((name) => name.trim() !== '');
}

/** Two different people by their names. */
function pairOf(
  people: readonly Person[],
  names: readonly [string, string],
  list: PeopleList | null,
): readonly [number, number] {
  const [a, b] = names.map((name) => personAtOf(people, name, list)) as [number, number];
  if (a !== b) return [a, b];
  throw new UserError(`both names are those of ${people[a]!.name}`, 'A tie needs two people.');
}

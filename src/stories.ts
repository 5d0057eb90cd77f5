/** The whole story of one tie, told from a log: the pipeline as far as ties, and everything behind one of them. */
import { UserError } from './errors.js';
import type { InteractionLog, Person, TieStory } from './model.js';
import { type PeopleList, peopledLogOf, personAtOf } from './people/index.js';
import { DEFAULTS, type Given } from './pipeline.js';
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

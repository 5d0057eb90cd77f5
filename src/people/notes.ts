import { shownOf } from '../kit/index.js';
import type { InteractionLog, Person } from '../model.js';
import type { PeopleList } from './list.js';

/** Names of the people file that no log holds: perhaps a typo. */
export function absentOf(log: InteractionLog, list: PeopleList | null): readonly string[] {
  if (list === null) return [];
  const known = new Set(log.keys);
  const absent = [...list.personOf]
    .filter(([key, person]) => !known.has(key) && !known.has(person))
    .map(([key]) => key);
  if (absent.length === 0) return list.notes;
  const says = absent.length === 1 ? '1 name occurs' : `${absent.length} names occur`;
  return [...list.notes, `${list.file}: ${says} in no log: ${someOf(absent)}.`];
}

/** `build-bot`, `Bot 7`, `news[bot]`, `firebot`, `firebot2`; a person called Abbot or Talbot is taken for one too. */
const BOT_NAME = /bot(\d|_|$)|(^|[^\p{L}])bot($|[^\p{L}])/iu;

/** Who does what with whom, a row each, in persons. */
type Rows = Pick<InteractionLog, 'from' | 'to'>;

/**
 * Names that look like bots are people until somebody who knows says otherwise; the reader is told of them, the busiest
 * first: those change most.
 */
export function botsOf(people: readonly Person[], list: PeopleList | null, rows: Rows): readonly string[] {
  const listed = new Set(list?.personOf.values());
  const found = people.flatMap(({ name }, p) => (!listed.has(name) && BOT_NAME.test(name) ? [p] : []));
  if (found.length === 0) return [];
  const busy = new Uint32Array(people.length);
  for (const column of [rows.from, rows.to]) for (const p of column) busy[p]! += 1;
  const names = found.sort((p, q) => busy[q]! - busy[p]! || p - q).map((p) => people[p]!.name);
  const says =
    names.length === 1
      ? '1 name looks like a bot and counts as a person'
      : `${names.length} names look like bots and count as people`;
  return [
    `${says}: ${someOf(names)}. If ${names.length === 1 ? 'it is one, list it' : 'they are, list them'} with bot = yes in a --people file.`,
  ];
}

/** `"ana", "bo" and 3 more`. */
export function someOf(names: readonly string[]): string {
  const some = names.slice(0, 5).map((name) => `"${shownOf(name)}"`);
  return `${some.join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;
}

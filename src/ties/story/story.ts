import { UserError } from '../../errors.js';
import { DAY } from '../../kit/index.js';
import {
  type AnalyzeOptions,
  type Gate,
  type PeopledLog,
  STANDINGS,
  type TieStory,
  type Ties,
} from '../../model.js';
import { contactAt } from '../contact.js';
import { contactsOf } from '../contacts.js';
import { evidenceOf } from '../evidence.js';
import { projectionOf } from '../projection.js';
import { tieRowOf } from '../row.js';
import { settingsOf } from '../settings.js';
import { RULES } from '../standings/table.js';
import { weighingOf } from '../weights.js';
import { whoseOf } from '../why.js';
import type { Case } from './again.js';
import { changesOf } from './changes.js';
import { commonContactsOf } from './common-contacts.js';
import { kindsOf, placesOf, sharedEventsOf } from './kinds.js';
import { madeOf } from './made.js';
import { eventsOf, rowsOf } from './rows.js';
import { saysOf } from './says.js';
import { timelineOf } from './timeline.js';

type Told = Omit<TieStory, 'schema' | 'tiedepth'>;

/** What a story is told from: the log, its ties, and how they were made. */
export interface Telling {
  readonly log: PeopledLog;
  readonly ties: Ties;
  readonly options: AnalyzeOptions;
}

/** The whole story of the tie at position i. */
export function storyOf(telling: Telling, i: number): Told {
  const { log, ties, options } = telling;
  const given = caseOf(telling, i);
  const { grounds, settings } = given;
  const rows = contactsOf(given.log, given.projection, weighingOf(log.kinds, settings.weigh));
  const contacts = Array.from({ length: rows.size }, (_, row) => contactAt(rows, row));
  const pair = [ties.a[i]!, ties.b[i]!] as const;
  const tie = tieRowOf(ties, log.people, i);
  const rule = RULES.find(({ name }) => name === STANDINGS[ties.standing[i]!])!;
  const story = {
    tie,
    timeline: timelineOf(contacts, { zeroDay: rows.zeroDay, asOfDay: ties.asOf / DAY }),
    kinds: kindsOf(contacts, log),
    places: placesOf(contacts, log, sharedEventsOf(log, pair, options.eventLimit)),
    sides: pair.map((p) => ({
      person: log.people[p]!.name,
      partners: grounds.totals.partners[p]!,
      evidence: grounds.totals.volume[p]!,
      share: grounds.totals.volume[p]! > 0 ? grounds.pairs.evidence[i]! / grounds.totals.volume[p]! : null,
    })),
    made: { ...madeOf(grounds, settings.blend, i), cut: ties.cut, gate: ties.gate },
    standing: {
      standing: rule.name,
      says: rule.says,
      formula: rule.formula,
      whose: whoseOf(ties, log.people, i),
    },
    changes: changesOf(given),
    common: commonContactsOf(ties, log.people, pair),
  };
  return { ...story, says: saysOf(story) };
}

function caseOf({ log, ties, options }: Telling, i: number): Case {
  const [a, b] = [ties.a[i]!, ties.b[i]!];
  const { from, to } = log;
  const whole = projectionOf(log.attendance, options.eventLimit);
  const gate: Gate = ties.gate;
  return {
    log: rowsOf(log, (at) => (from[at] === a && to[at] === b) || (from[at] === b && to[at] === a)),
    projection: eventsOf(whole, (at) => whole.a[at] === a && whole.b[at] === b),
    grounds: evidenceOf(log, options).grounds,
    i,
    settings: settingsOf(log, options),
    gate,
  };
}

/**
 * The position of the tie of two people, in either order.
 *
 * @throws UserError when the two have no contact in the log.
 */
export function tieAtOf(
  ties: Ties,
  people: PeopledLog['people'],
  [one, two]: readonly [number, number],
): number {
  const [a, b] = one < two ? [one, two] : [two, one];
  let [low, high] = [0, ties.size];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const before = ties.a[middle]! < a || (ties.a[middle] === a && ties.b[middle]! < b);
    if (before) low = middle + 1;
    else high = middle;
  }
  if (ties.a[low] === a && ties.b[low] === b) return low;
  const [x, y] = [people[one]!.name, people[two]!.name];
  throw new UserError(`${x} and ${y} have no tie in this log`, noTieOf(ties, people, [one, two]));
}

/** What there is instead: people to whom both have a tie. */
function noTieOf(ties: Ties, people: PeopledLog['people'], pair: readonly [number, number]): string {
  const { people: many, closest } = commonContactsOf(ties, people, pair);
  if (many === 0) return 'They have no contact in common either.';
  const names = closest.slice(0, 3).map(({ person }) => person);
  return `Both are in contact with ${names.join(', ')}${many > names.length ? ` and ${many - names.length} more` : ''}.`;
}

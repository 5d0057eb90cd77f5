import { type KindEntry, STANDINGS, type TieStory } from '../../model.js';
import type { Judged } from '../standings/rule.js';
import { type Case, type Different, type Extra, judgedAgainOf, standingOf } from './again.js';

type Change = TieStory['changes'][number];

/** A way in which a tie may change, more and more of it. */
interface Way {
  readonly what: string;
  /** For a person: `2 meetings, a day each, would`. */
  says(many: number): string;
  different(many: number): Different;
}

/** More than this is no small change any more. */
const MOST = 1000;

const MESSAGE: KindEntry = { name: 'message', medium: 'online', directed: true, known: true };
const MEETING: KindEntry = { name: 'meetup', medium: 'offline', directed: false, known: true };
const CONTACT: KindEntry = { name: 'other', medium: 'unknown', directed: true, known: true };

/**
 * The smallest changes after which the tie would be of another class or standing, the smallest first: the tie is
 * computed again with 1, 2, 4 … of each, and the least that is enough is searched between the last two.
 */
export function changesOf(given: Case): Change[] {
  const now = judgedAgainOf(given);
  const isDeep = now.deep[0] === 1;
  const standing = standingOf(now);
  const found = waysOf(given, now).flatMap((way): Change[] => {
    const turns = (judged: Judged): boolean => (judged.deep[0] === 1) !== isDeep;
    const many = leastOf((n) => turns(judgedAgainOf(given, way.different(n))), mostOf(way));
    return many === null ? [] : [changeOf(given, way, many)];
  });
  const others = waysOf(given, now).flatMap((way): Change[] => {
    const turns = (judged: Judged): boolean => standingOf(judged) !== standing;
    const many = leastOf((n) => turns(judgedAgainOf(given, way.different(n))), mostOf(way));
    return many === null ? [] : [changeOf(given, way, many)];
  });
  const once = new Map([...found, ...others].map((change) => [`${change.what} ${change.many}`, change]));
  return [...once.values()].sort((x, y) => x.many - y.many);
}

const mostOf = ({ what }: Way): number => (what.startsWith('without') ? 1 : MOST);

/** The least number from 1 that turns it; null when none up to `most` does. */
function leastOf(turns: (many: number) => boolean, most: number): number | null {
  let enough = 1;
  while (!turns(enough)) {
    if (enough >= most) return null;
    enough = Math.min(most, enough * 2);
  }
  let short = Math.floor(enough / 2);
  while (enough - short > 1) {
    const middle = Math.floor((enough + short) / 2);
    if (turns(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}

function changeOf(given: Case, way: Way, many: number): Change {
  const judged = judgedAgainOf(given, way.different(many));
  const tie = judged.deep[0] === 1 ? 'deep' : 'thin';
  const standing = STANDINGS[standingOf(judged)]!;
  return { what: way.what, many, depth: judged.depth[0]!, tie, standing, says: way.says(many) };
}

const countOf = (many: number, one: string, more = `${one}s`): string =>
  many === 1 ? `one ${one}` : `${many} ${more}`;

/** What can change in this log: contact in the worlds that it shows, answers, and contact with others. */
function waysOf(given: Case, now: Judged): Way[] {
  const { shows } = given.grounds;
  const deep = now.deep[0] === 1;
  const neither = !shows.online && !shows.offline;
  return [
    ...(shows.offline ? [moreOf(given, 'meetings', MEETING, (n) => countOf(n, 'more meeting'))] : []),
    ...(shows.online ? [moreOf(given, 'messages', MESSAGE, messagesOf)] : []),
    ...(neither ? [moreOf(given, 'contacts', CONTACT, (n) => countOf(n, 'more contact'))] : []),
    ...(shows.online && shows.offline ? [bothOf(given)] : []),
    ...answersOf(given),
    ...(deep ? lessOf(given) : []),
  ];
}

const messagesOf = (n: number): string =>
  n === 1 ? 'one more message' : `${n} more messages, on as many days and both ways`;

const dayOf = ({ grounds }: Case, k: number): number => (grounds.shows.times ? k + 1 : 0);

/** Contact on so many more days, by turns from one and from the other; the quieter one begins. */
function moreOf(given: Case, what: string, kind: KindEntry, says: (many: number) => string): Way {
  const quiet = quieterOf(given);
  const different = (many: number): Different => ({
    extras: Array.from({ length: many }, (_, k) => ({
      day: dayOf(given, k),
      kind,
      forth: (k % 2 === 0) === quiet,
    })),
  });
  return { what, says, different };
}

/** Messages, and one meeting among them. */
function bothOf(given: Case): Way {
  const messages = moreOf(given, 'messages and a meeting', MESSAGE, messagesOf);
  return {
    ...messages,
    says: (many) => `one meeting and ${messagesOf(many).replace(/^one more/, 'one')}`,
    different: (many) => {
      const extras = messages.different(many).extras as readonly Extra[];
      return { extras: [...extras, { day: dayOf(given, many), kind: MEETING, forth: true }] };
    },
  };
}

/** True when a is the one who writes less. */
function quieterOf({ grounds: { pairs }, i }: Case): boolean {
  return pairs.aToB[i]! <= pairs.bToA[i]!;
}

/** Answers of the one who hardly answers; only where contact is mostly one way. */
function answersOf(given: Case): Way[] {
  const { pairs, shows } = given.grounds;
  const [forth, back] = [pairs.aToB[given.i]!, pairs.bToA[given.i]!];
  if (!shows.bothWays || Math.min(forth, back) * 2 >= Math.max(forth, back)) return [];
  const quiet = quieterOf(given);
  return [
    {
      what: 'answers',
      says: (many) => countOf(many, 'more answer'),
      different: (many) => ({
        extras: Array.from({ length: many }, (_, k) => ({
          day: dayOf(given, k),
          kind: MESSAGE,
          forth: quiet,
        })),
      }),
    },
  ];
}

/** What would make a deep tie thin: more contact with others, or one world less. */
function lessOf({ grounds, i, gate }: Case): Way[] {
  const others: Way = {
    what: 'contact with others',
    says: (many) => `${countOf(many, 'more contact')} of each of the two with other people`,
    different: (many) => ({ others: many }),
  };
  if (gate === 'depth-alone') return [others];
  const { online, offline } = grounds.pairs;
  const withoutOf = (medium: 'online' | 'offline', says: string): Way => ({
    what: `without ${medium}`,
    says: () => says,
    different: () => ({ without: medium }),
  });
  return [
    others,
    ...(online[i]! > 0 ? [withoutOf('online', 'leaving out what they write')] : []),
    ...(offline[i]! > 0 ? [withoutOf('offline', 'leaving out their meetings')] : []),
  ];
}

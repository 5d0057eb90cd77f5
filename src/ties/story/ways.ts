import type { KindEntry } from '../../model.js';
import type { Judged } from '../standings/rule.js';
import type { Case, Different } from './again.js';
import type { Extra } from './extras.js';

/** A way in which a tie may change, more and more of it. */
export interface Way {
  readonly what: string;
  /** For a person: `2 more meetings, a day each`. */
  says(many: number): string;
  different(many: number): Different;
  /** More than this is another story: beyond it the other one is the one who hardly answers. */
  readonly most?: number;
}

export const WITH_MEETING = 'messages and a meeting';

const MESSAGE: KindEntry = { name: 'message', medium: 'online', directed: true, known: true };
const MEETING: KindEntry = { name: 'meetup', medium: 'offline', directed: false, known: true };
const CONTACT: KindEntry = { name: 'other', medium: 'unknown', directed: true, known: true };

const countOf = (many: number, one: string, more = `${one}s`): string =>
  many === 1 ? `one ${one}` : `${many} ${more}`;

/** What can change in this log: contact in the worlds that it shows, answers, and contact with others. */
export function waysOf(given: Case, now: Judged): Way[] {
  const { shows } = given.grounds;
  const deep = now.deep[0] === 1;
  const neither = !shows.online && !shows.offline;
  return [
    ...(shows.offline ? [moreOf(given, 'meetings', MEETING, (n) => daysOf(n, 'more meeting'))] : []),
    ...(shows.online ? [moreOf(given, 'messages', MESSAGE, messagesOf)] : []),
    ...(neither ? [moreOf(given, 'contacts', CONTACT, contactsOf)] : []),
    ...(shows.online && shows.offline ? [bothOf(given)] : []),
    ...answersOf(given),
    ...silenceOf(given),
    ...(deep ? lessOf(given) : []),
  ];
}

const daysOf = (n: number, one: string): string => `${countOf(n, one)}${n > 1 ? ', a day each' : ''}`;

const contactsOf = (n: number): string => `${daysOf(n, 'more contact')}${n > 1 ? ' and both ways' : ''}`;

const messagesOf = (n: number): string =>
  n === 1 ? 'one more message' : `${n} more messages, a day each and both ways`;

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
  const messages = moreOf(given, WITH_MEETING, MESSAGE, messagesOf);
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
      most: Math.abs(forth - back),
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

/** Nothing at all for so many days more. */
function silenceOf({ grounds: { shows } }: Case): Way[] {
  if (!shows.times) return [];
  const says = (many: number): string => `${countOf(many, 'day')} of silence`;
  return [{ what: 'silence', says, different: (many) => ({ silence: many }) }];
}

/** What would make a deep tie thin: more contact with others, or one world less. */
function lessOf({ grounds, i, gate }: Case): Way[] {
  const others: Way = {
    what: 'contact with others',
    says: (many) => `${countOf(many, 'more contact')} of each of the two with other people`,
    different: (many) => ({ others: many }),
  };
  const { online, offline } = grounds.pairs;
  if (gate === 'depth-alone' || online[i] === 0 || offline[i] === 0) return [others];
  const withoutOf = (medium: 'online' | 'offline', says: string): Way => ({
    what: `without ${medium}`,
    says: () => says,
    different: () => ({ without: medium }),
  });
  return [
    others,
    withoutOf('online', 'without what they write'),
    withoutOf('offline', 'without their meetings'),
  ];
}

import type { Analysis, Missing, Ties } from '../model.js';

type Seen = Pick<Analysis, 'period' | 'worlds' | 'grouping' | 'summary'> & {
  readonly ties: Pick<Ties, 'aToB' | 'bToA' | 'eventsTooLarge'>;
};

/** What this log cannot show, and what would show it; the most consequential first. */
export function missingOf(seen: Seen): Missing[] {
  const { ties, byChance } = seen.summary;
  const mostly = (byChance?.ties ?? 0) * 2 > ties;
  return [
    ...(mostly ? chanceOf(seen.summary) : []),
    ...worldOf(seen),
    ...timesOf(seen),
    ...directionOf(seen),
    ...eventsOf(seen),
    ...(mostly ? [] : chanceOf(seen.summary)),
    ...groupingOf(seen),
    FELT,
  ];
}

const FELT: Missing = {
  code: 'felt-closeness',
  says: 'How close people feel, and what they share, no log can show.',
  remedy: 'Ask them: a survey of a few questions goes further than any number here.',
};

function worldOf({ worlds }: Seen): Missing[] {
  const { online, offline, unknown } = worlds;
  if (online > 0 && offline > 0) return [];
  if (online === 0 && offline === 0 && unknown > 0) {
    return [
      {
        code: 'no-medium',
        says: 'The log does not say what happened online and what offline: deep is not proven in both worlds.',
        remedy: 'Say it: --medium online, --medium COLUMN, or --offline KINDS.',
      },
    ];
  }
  const has = online > 0 ? 'online' : 'offline';
  const lacks = online > 0 ? 'offline' : 'online';
  const more = online > 0 ? 'Add attendance lists of your meetups.' : 'Add a log of the chat or forum.';
  return [
    {
      code: `no-${lacks}`,
      says: `${unknown > 0 ? `Nothing here is told to have happened ${lacks}` : `Everything here happened ${has}`}: deep is not proven in both worlds.`,
      remedy: `${unknown > 0 ? 'Say where the rest happened: --medium COLUMN, --online KINDS or --offline KINDS. ' : ''}${more}`,
    },
  ];
}

function timesOf({ period }: Seen): Missing[] {
  if (period.first !== null) return [];
  return [
    {
      code: 'no-times',
      says: 'The log has no times: how often, how long and how lately is not measured, nor who is new or fading.',
      remedy: 'Export the times too, or name their column: --time COLUMN.',
    },
  ];
}

function directionOf({ ties }: Seen): Missing[] {
  const directed = ties.aToB.some((n) => n > 0) || ties.bToA.some((n) => n > 0);
  if (directed) return [];
  return [
    {
      code: 'no-direction',
      says: 'Nothing here has a direction: who reaches out and who answers is not measured.',
      remedy: 'Add a log of messages, mentions or replies.',
    },
  ];
}

function eventsOf({ ties }: Seen): Missing[] {
  if (ties.eventsTooLarge === 0) return [];
  const events = ties.eventsTooLarge === 1 ? '1 event was' : `${ties.eventsTooLarge} events were`;
  return [
    {
      code: 'large-events',
      says: `${events} too large to say who met whom.`,
      remedy: 'If people do meet at such events, raise --event-limit.',
    },
  ];
}

/** How many ties are no more than chance at shared events, and who leaves them out. */
export function chanceOf({ ties, byChance }: Analysis['summary']): Missing[] {
  const { ties: chance, deepTies: deep } = byChance ?? { ties: 0, deepTies: 0 };
  if (chance === 0) return [];
  const all = ['The one tie', 'Both ties'][ties - 1] ?? `All ${ties} ties`;
  const which = chance === ties ? all : `${chance} of ${ties} ties`;
  const some = chance < ties ? `, ${deep} of the deep ones among them,` : ', the deep ones too,';
  const among = deep === 0 || ties === 1 ? '' : some;
  const [are, them] = chance === 1 ? ['is', 'it'] : ['are', 'them'];
  const drop = chance === ties ? '' : '; --beyond-chance drops such ties everywhere';
  return [
    {
      code: 'chance',
      says: `${which}${among} ${are} no more than chance at shared events; shape, communities and roles leave ${them} out.`,
      remedy: `Add a log of who talks with whom, or more events${drop}.`,
    },
  ];
}

/** Below this mean adjusted Rand index between runs, the grouping is told to be loose. */
const FIRM = 0.7;

function groupingOf({ grouping }: Seen): Missing[] {
  if (grouping.agreement === null || grouping.agreement >= FIRM || grouping.communities < 2) return [];
  return [
    {
      code: 'loose-grouping',
      says: `There is no firm grouping: runs of the grouping agree by ${grouping.agreement.toFixed(2)} only (1 is full agreement).`,
      remedy: 'Read the communities as one way to cut the whole, not as teams.',
    },
  ];
}

import { isClose } from './deep.js';
import type { Judged, Rule } from './rule.js';

function showsBoth({ grounds: { shows } }: Judged): boolean {
  return shows.online && shows.offline;
}

/** Close but never met: as much contact as a deep tie, all of it online, in a log that would show meetings. */
export const closeButNeverMet: Rule = {
  name: 'close-but-never-met',
  of: 'word',
  label: 'Close, but never met',
  says: 'As close as a deep tie, but only ever online: invite them to the next lunch.',
  formula: 'as deep, but online > 0 and offline = 0, in a log with both',
  range: '',
  undefinedWhen: 'the log holds one world only',
  source: 'Ours, from the difference between social and deep friendships',
  example: 'Depth 0.6 from 80 messages, no meeting: close-but-never-met',
  holds: (judged, i) => {
    const { online, offline } = judged.grounds.pairs;
    return showsBoth(judged) && online[i]! > 0 && offline[i] === 0 && isClose(judged, i);
  },
};

const MEETINGS = 3;

/**
 * Met but never talk: they meet, on 3 days or more (3 times, where the log has no times) or closely enough for a
 * deep tie, and nothing of it continues online, in a log that would show it.
 */
export const metButNeverTalk: Rule = {
  name: 'met-but-never-talk',
  of: 'word',
  label: 'Met, but never talk',
  says: 'They meet, and never talk online: follow up online.',
  formula: `offline > 0, online = 0 in a log with both, and as close as a deep tie or met on ${MEETINGS} days or more (${MEETINGS} times, without times)`,
  range: '',
  undefinedWhen: 'the log holds one world only',
  source: 'Ours, from the difference between social and deep friendships',
  example: 'Five lunches on five days, no message: met-but-never-talk',
  holds: (judged, i) => {
    const { pairs, shows } = judged.grounds;
    if (!showsBoth(judged) || pairs.offline[i] === 0 || pairs.online[i]! > 0) return false;
    return isClose(judged, i) || (shows.times ? pairs.days[i]! : pairs.offline[i]!) >= MEETINGS;
  },
};

/** Thin: everything else. Thin ties are no failure; they carry news. */
export const thin: Rule = {
  name: 'thin',
  of: 'word',
  label: 'Thin',
  says: 'Some contact, and nothing more to say of it; thin ties carry news.',
  formula: 'none of the other standings: see explain standing',
  range: '',
  undefinedWhen: '',
  source: 'Granovetter 1973, American Journal of Sociology 78',
  example: 'Five messages over a year, both ways: thin',
  holds: () => true,
};

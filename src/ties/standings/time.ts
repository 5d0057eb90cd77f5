import { DAY } from '../../kit/index.js';
import { ENOUGH } from '../blend.js';
import { isSeen } from './deep.js';
import type { Rule } from './rule.js';

const LONGER = 8;
const DAYS_TO_FADE = 3;

/**
 * Fading: silent for more than 8 times the usual gap between days with contact, after contact on 3 days or more.
 * The usual gap is (last - first) / (days - 1).
 */
export const fading: Rule = {
  name: 'fading',
  of: 'word',
  label: 'Fading',
  says: `Silent for more than ${LONGER} times as long as usual between the two.`,
  formula: `silence > ${LONGER} (last - first) / (days - 1), contact on ${DAYS_TO_FADE} days or more`,
  range: '',
  undefinedWhen: 'the log has no times',
  source: 'Navarro et al. 2017, Royal Society Open Science 4:160900',
  example: 'Contact every 5 days, then none for 41: fading',
  holds: ({ grounds: { pairs, asOfDay } }, i) => {
    if (pairs.days[i]! < DAYS_TO_FADE) return false;
    const gap = (pairs.last[i]! - pairs.first[i]!) / DAY / (pairs.days[i]! - 1);
    return asOfDay - pairs.last[i]! / DAY > LONGER * gap;
  },
};

const NEW_DAYS = 30;
const NEW_SHARE = 1 / 4;
const SHORTEST_LOG = 8;

/**
 * New: the first contact was in the last 30 days, or in the last quarter of the log where that is shorter. In a log
 * of less than 8 days nothing is new: the log began too late to know.
 */
export const fresh: Rule = {
  name: 'new',
  of: 'word',
  label: 'New',
  says: 'Their first contact was lately: too early to say more.',
  formula: `first contact within ${NEW_DAYS} days (or a quarter of the log, if less) of the end`,
  range: '',
  undefinedWhen: `the log has no times, or is shorter than ${SHORTEST_LOG} days`,
  source: 'Ours',
  example: 'A log of a year, first contact 12 days before its end: new',
  holds: ({ grounds: { pairs, asOfDay, startDay } }, i) => {
    const length = asOfDay - startDay;
    if (!(length >= SHORTEST_LOG)) return false;
    return asOfDay - pairs.first[i]! / DAY <= Math.min(NEW_DAYS, length * NEW_SHARE);
  },
};

const TOO_LITTLE = 3;

/**
 * Unknown: fewer than 3 interactions, or the depth of a deep tie on less evidence than a deep tie needs. Little
 * contact in a log does not mean a weak tie.
 */
export const unknown: Rule = {
  name: 'unknown',
  of: 'word',
  label: 'Unknown',
  says: 'Too little contact in this log to say anything; it does not mean that the tie is weak.',
  formula: `fewer than ${TOO_LITTLE} interactions; or depth >= cut from fewer than ${ENOUGH}, or from a single day of a log of a week`,
  range: '',
  undefinedWhen: '',
  source: 'Wiese, Min, Hong & Zimmerman 2015, CSCW: little contact does not mean weak',
  example: 'One mention in two years: unknown',
  holds: (judged, i) =>
    judged.grounds.pairs.interactions[i]! < TOO_LITTLE ||
    (judged.depth[i]! >= judged.cut && !isSeen(judged.grounds, i)),
};

import type { Rule } from './rule.js';

/** Deep: close on this evidence, and in both worlds where the log can show both. */
export const deep: Rule = {
  name: 'deep',
  of: 'word',
  label: 'Deep',
  says: 'Close on this evidence, and met in both worlds where the log can show both.',
  formula: 'depth >= cut, and evidence both online and offline if the log has both',
  range: '',
  undefinedWhen: '',
  source: 'A deep friendship happens online and offline, often over a long time; the gate is ours',
  example: 'Depth 0.6, 40 messages and 3 lunches: deep',
  holds: (judged, i) => judged.deep[i] === 1,
};

/** Close but never met: as much contact as a deep tie, all of it online, in a log that would show meetings. */
export const closeButNeverMet: Rule = {
  name: 'close-but-never-met',
  of: 'word',
  label: 'Close, but never met',
  says: 'As close as a deep tie, but only ever online: invite them to the next lunch.',
  formula: 'depth >= cut, online > 0, offline = 0, in a log with both',
  range: '',
  undefinedWhen: 'the log holds one world only',
  source: 'Ours, from the difference between social and deep friendships',
  example: 'Depth 0.6 from 80 messages, no meeting: close-but-never-met',
  holds: ({ gate, depth, cut, grounds }, i) =>
    gate === 'both-worlds' &&
    depth[i]! >= cut &&
    grounds.pairs.online[i]! > 0 &&
    grounds.pairs.offline[i] === 0,
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
  formula: `offline > 0, online = 0 in a log with both, and depth >= cut or met on ${MEETINGS} days or more`,
  range: '',
  undefinedWhen: 'the log holds one world only',
  source: 'Ours, from the difference between social and deep friendships',
  example: 'Five lunches on five days, no message: met-but-never-talk',
  holds: ({ gate, depth, cut, grounds }, i) => {
    const { online, offline, days } = grounds.pairs;
    if (gate !== 'both-worlds' || offline[i] === 0 || online[i]! > 0) return false;
    return depth[i]! >= cut || (grounds.shows.times ? days[i]! : offline[i]!) >= MEETINGS;
  },
};

/** Thin: everything else. Thin ties are no failure; they carry news. */
export const thin: Rule = {
  name: 'thin',
  of: 'word',
  label: 'Thin',
  says: 'Some contact, and nothing more to say of it; thin ties carry news.',
  formula: 'none of the other standings',
  range: '',
  undefinedWhen: '',
  source: 'Granovetter 1973, American Journal of Sociology 78',
  example: 'Five messages over a year, both ways: thin',
  holds: () => true,
};

import type { Introductions } from '../../model.js';
import { isToBridge } from '../steps.js';
import type { Voice } from '../voice.js';
import { countOf, cutOffOf, manyOf, NO_BREAK } from '../words.js';
import { digitsOf, enoughOf } from './digits.js';
import { GOAL_WORDS, type GoalWords } from './goals.js';

/** `Introduce Ana to Bo: with their tie the web index would rise from 0.21 to 0.25 (0 is a star, 1 everybody linked).` */
export function leadOf(found: Introductions, voice: Voice): string {
  const { rows, goal, before } = found;
  const words = GOAL_WORDS[goal]!;
  const [first] = rows;
  if (first === undefined) return nobodyOf(found, words);
  const best = rows.reduce((most, row) => (row.gain > most.gain ? row : most));
  const isSmall = best.gain < words.least(before!);
  const { a, b, after } = isSmall ? best : first;
  const digits = enoughOf(before!, [after], words.digits);
  const [from, to] = [digitsOf(before, digits), digitsOf(after, digits)];
  const pair = `${voice.name(a)} to ${voice.name(b)}`;
  return isSmall
    ? `Even the best of these introductions, ${pair}, hardly changes ${words.what}: from ${from} to ${to}${words.scale}.`
    : `Introduce ${pair}: ${words.gain(from, to)}${words.scale}.`;
}

/**
 * What a table says beside its rows, for who reads no table too: why there are none; or which goal does what a report
 * says to do next, where that is another one.
 */
export function besideNotesOf(found: Introductions): string[] {
  const { goal, rows, summary } = found;
  if (rows.length === 0) return [nobodyOf(found, GOAL_WORDS[goal]!).replaceAll(NO_BREAK, ' ')];
  const { people, top_cut_off: cut } = summary;
  if (goal === 'bridge' || !isToBridge({ ...summary, measures: { top_cut_off: cut } })) return [];
  return [
    `When one person is away, ${cutOffOf(cut!, people - 1)} cut off. To join parts that one person connects: --goal bridge.`,
  ];
}

/** Why there is nobody to introduce, and what to do about it. */
function nobodyOf(found: Introductions, words: GoalWords): string {
  const { before, measured, candidates, summary, goal } = found;
  if (summary.untied === 0) return allTiedOf(summary);
  if (before === null)
    return `Nothing to go by: of ${manyOf(summary.ties, 'tie')} none is more than the chance of shared events. Add more events, or a log of who talks with whom.`;
  if (goal === 'bridge' && before === 0)
    return 'Nothing to bridge: whoever is away, everybody else can still reach each other.';
  if (candidates === 0)
    return `Nobody to introduce: ${untiedOf(summary)} no tie, but no common contact was found for them either, nor a place or event of 2 to 200 people that both were at. Invite them to one event, or add a log that names places (--place) or events (--event).`;
  const now = digitsOf(before, enoughOf(before, [], words.digits));
  if (measured === 0)
    return `${words.none(now, 'None that was tried')}: this network is so large that no pair could be tried for it. ${otherOf(found)}`;
  if (candidates !== measured)
    return `${words.none(now, `None of the ${countOf(measured)} most promising introductions`)}. ${otherOf(found)}`;
  const pairs = manyOf(measured, 'pair', 'pairs');
  return `${words.none(now, 'No single introduction')}: ${pairs} with a reason to meet ${measured === 1 ? 'was' : 'were'} tried, all there are. ${otherOf(found)}`;
}

/** `84 pairs have`, `84 pairs of the 14 people still here have`. */
function untiedOf({ untied, here, people }: Introductions['summary']): string {
  const among = here === people ? '' : ` of the ${countOf(here)} people still here`;
  return `${manyOf(untied, 'pair')}${among} ${untied === 1 ? 'has' : 'have'}`;
}

/** Another goal may be within reach of one tie; between pieces, only one that looks for those in other pieces. */
function otherOf({ goal, before }: Introductions): string {
  return goal === 'linchpins' && before === 0
    ? 'Try --goal bridge: it counts pairs in different pieces.'
    : OTHERS[goal]!;
}

const OTHERS: Readonly<Record<string, string>> = {
  web: 'Try --goal bridge: it helps where one person away would cut others off.',
  linchpins: 'Try --goal web: it sees smaller gains.',
  bridge: 'Try --goal web: it looks at more than one person away.',
};

function allTiedOf({ people, here }: Introductions['summary']): string {
  const gone = people - here;
  if (gone === 0)
    return `Nobody to introduce: ${people === 2 ? 'the only two' : `all ${countOf(people)}`} people know each other.`;
  const stay =
    here < 2
      ? `${here === 1 ? '1 person is' : 'nobody is'} still here`
      : 'all who are still here know each other';
  return `Nobody to introduce: ${stay}, and ${countOf(gone)} of ${manyOf(people, 'person', 'people')} seem to have left.`;
}

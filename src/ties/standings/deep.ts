import type { Gate } from '../../model.js';
import { ENOUGH } from '../blend.js';
import type { Grounds, Shows } from '../grounds.js';
import type { Pairs } from '../pairs.js';
import type { Rule } from './rule.js';

/** Reciprocity up to this is hardly an answer: nine there and one back, or fewer. */
export const HARDLY_ANSWERED = 0.2;

/** Deep: close on this evidence, and in both worlds where the log can show both. */
export const deep: Rule = {
  name: 'deep',
  of: 'word',
  label: 'Deep',
  says: 'Close on this evidence, and in contact both online and offline where the log can show both.',
  formula:
    `depth >= cut, ${ENOUGH} interactions or more, on 2 days or more in a log of a week, answered ` +
    `(reciprocity > ${HARDLY_ANSWERED}) where most of it is directed in a log that shows answers, ` +
    'and what the gate asks for: online > 0 and offline > 0 if the log has both',
  range: '',
  undefinedWhen: '',
  source: 'A deep friendship happens online and offline, often over a long time; the rule is ours',
  example: 'Depth 0.6, 40 messages and 3 lunches: deep',
  holds: (judged, i) => judged.deep[i] === 1,
};

const WEEK = 7;

/** All that the rule of deep ties looks at. */
export interface Closeness {
  readonly grounds: Pick<Grounds, 'startDay' | 'asOfDay'> & {
    readonly pairs: Pick<Pairs, 'interactions' | 'online' | 'offline' | 'aToB' | 'bToA' | 'days'>;
    readonly shows: Pick<Shows, 'bothWays'>;
  };
  readonly depth: Float64Array;
  readonly cut: number;
  readonly gate: Gate;
}

/** Close enough, seen enough and answered, to be deep but for the gate. */
export function isClose({ grounds, depth, cut }: Omit<Closeness, 'gate'>, i: number): boolean {
  return depth[i]! >= cut && isSeen(grounds, i) && isAnswered(grounds, i);
}

/** Enough contact to say so: one good afternoon in a month of log is not. */
export function isSeen({ pairs, asOfDay, startDay }: Closeness['grounds'], i: number): boolean {
  const leastDays = asOfDay - startDay >= WEEK ? 2 : 0;
  return pairs.interactions[i]! >= ENOUGH && pairs.days[i]! >= leastDays;
}

/** Messages want answers, where anybody answers at all; a lunch needs none. */
export function isAnswered({ pairs, shows }: Closeness['grounds'], i: number): boolean {
  const forth = pairs.aToB[i]!;
  const back = pairs.bToA[i]!;
  const directed = forth + back;
  if (!shows.bothWays || directed * 2 <= pairs.interactions[i]!) return true;
  return (2 * Math.min(forth, back)) / directed > HARDLY_ANSWERED;
}

/** Whether a tie has the evidence, beside its depth, that the gate asks for. */
export function passesGate({ grounds, gate }: Pick<Closeness, 'grounds' | 'gate'>, i: number): boolean {
  return isProven(gate, grounds.pairs.online[i]!, grounds.pairs.offline[i]!);
}

/** Whether so many interactions online and offline are what the gate asks for. */
function isProven(gate: Gate, online: number, offline: number): boolean {
  if (gate === 'both-worlds') return online > 0 && offline > 0;
  return gate === 'depth-alone' || online > 0 || offline > 0;
}

/** 1 where the tie is deep, by the rule above. */
export function deepOf(judged: Closeness): Uint8Array {
  const column = new Uint8Array(judged.depth.length);
  for (let i = 0; i < column.length; i += 1) {
    column[i] = passesGate(judged, i) && isClose(judged, i) ? 1 : 0;
  }
  return column;
}

import type { Gate } from '../../model.js';
import { ENOUGH } from '../blend.js';
import type { Grounds } from '../grounds.js';
import type { Pairs } from '../pairs.js';
import type { Rule } from './rule.js';

/** Deep: close on this evidence, and in both worlds where the log can show both. */
export const deep: Rule = {
  name: 'deep',
  of: 'word',
  label: 'Deep',
  says: 'Close on this evidence, and in contact both online and offline where the log can show both.',
  formula:
    `depth >= cut, ${ENOUGH} interactions or more, on 2 days or more in a log of a week, ` +
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
    readonly pairs: Pick<Pairs, 'interactions' | 'online' | 'offline' | 'days'>;
  };
  readonly depth: Float64Array;
  readonly cut: number;
  readonly gate: Gate;
}

/** Close enough, and seen enough, to be deep but for the gate: one good afternoon in a month of log is not. */
export function isClose({ grounds, depth, cut }: Omit<Closeness, 'gate'>, i: number): boolean {
  const { pairs, asOfDay, startDay } = grounds;
  const leastDays = asOfDay - startDay >= WEEK ? 2 : 0;
  return depth[i]! >= cut && pairs.interactions[i]! >= ENOUGH && pairs.days[i]! >= leastDays;
}

/** Whether a tie has the evidence, beside its depth, that the gate asks for. */
export function passesGate({ grounds, gate }: Pick<Closeness, 'grounds' | 'gate'>, i: number): boolean {
  const { online, offline } = grounds.pairs;
  if (gate === 'both-worlds') return online[i]! > 0 && offline[i]! > 0;
  return gate === 'depth-alone' || online[i]! > 0 || offline[i]! > 0;
}

/** 1 where the tie is deep, by the rule above. */
export function deepOf(judged: Closeness): Uint8Array {
  const column = new Uint8Array(judged.depth.length);
  for (let i = 0; i < column.length; i += 1) {
    column[i] = passesGate(judged, i) && isClose(judged, i) ? 1 : 0;
  }
  return column;
}

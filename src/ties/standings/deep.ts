import type { Gate } from '../../model.js';
import { CUT, ENOUGH } from '../blend.js';
import type { Grounds } from '../grounds.js';
import type { Rule } from './rule.js';

/** Deep: close on this evidence, and in both worlds where the log can show both. */
export const deep: Rule = {
  name: 'deep',
  of: 'word',
  label: 'Deep',
  says: 'Close on this evidence, and in contact both online and offline where the log can show both.',
  formula:
    `depth >= cut, ${ENOUGH} interactions or more, on 2 days or more in a log of a week, ` +
    'and online > 0 and offline > 0 if the log has both',
  range: '',
  undefinedWhen: '',
  source: 'A deep friendship happens online and offline, often over a long time; the rule is ours',
  example: 'Depth 0.6, 40 messages and 3 lunches: deep',
  holds: (judged, i) => judged.deep[i] === 1,
};

const WEEK = 7;

/** Close enough, and seen enough, to be deep but for the gate: one good afternoon in a month of log is not. */
export function isClose({ pairs, asOfDay, startDay }: Grounds, depth: Float64Array, i: number): boolean {
  const leastDays = asOfDay - startDay >= WEEK ? 2 : 0;
  return depth[i]! >= CUT && pairs.interactions[i]! >= ENOUGH && pairs.days[i]! >= leastDays;
}

/** 1 where the tie is deep, by the rule above. */
export function deepOf(grounds: Grounds, depth: Float64Array, gate: Gate): Uint8Array {
  const column = new Uint8Array(depth.length);
  const { pairs } = grounds;
  for (let i = 0; i < pairs.size; i += 1) {
    const passes = gate === 'depth-alone' || (pairs.online[i]! > 0 && pairs.offline[i]! > 0);
    column[i] = passes && isClose(grounds, depth, i) ? 1 : 0;
  }
  return column;
}

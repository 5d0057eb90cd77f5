import { HARDLY_ANSWERED, isAnswered } from './deep.js';
import type { Rule } from './rule.js';

const ENOUGH = 5;
const LOPSIDED = 2;

/**
 * One-sided: one writes, the other hardly answers, and the contact is a much larger part of the writer's attention
 * than of the other's. This is a gap in expectations, and `why` says whose.
 *
 * Holds when: at least 5 directed interactions, more than half of all; reciprocity at most 0.2; and the writer's volume is at most half of
 * the other's, so that the tie's share of the writer's attention is at least twice its share of the other's.
 */
export const oneSided: Rule = {
  name: 'one-sided',
  of: 'word',
  label: 'One-sided',
  says: 'One writes, the other hardly answers, and it matters more to the one who writes and expects more: why says who.',
  formula: `at least ${ENOUGH} directed and more than half of all, reciprocity <= ${HARDLY_ANSWERED}, writer's share >= ${LOPSIDED} x the other's`,
  range: '',
  undefinedWhen: 'nobody in the log ever answers, or nothing has a direction',
  source: 'Ours; the gap in expectations between an audience and the one it follows',
  example: 'A fan writes 12 of 15 messages to a host who writes 400 to all and none to the fan',
  holds: ({ grounds }, i) => {
    const { a, b, aToB, bToA } = grounds.pairs;
    if (aToB[i]! + bToA[i]! < ENOUGH || isAnswered(grounds, i)) return false;
    const forth = aToB[i]! > bToA[i]!;
    const writer = grounds.totals.volume[forth ? a[i]! : b[i]!]!;
    const other = grounds.totals.volume[forth ? b[i]! : a[i]!]!;
    return other >= LOPSIDED * writer;
  },
};

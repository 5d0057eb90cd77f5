import { columnOf, type PersonMeasure, showsAnswers, sumsOf } from '../person-measure.js';

/** With how many people both sides speak. */
export const conversations = {
  name: 'conversations',
  of: 'person',
  label: 'Conversations',
  says: 'With how many people this person carries on a conversation: each has addressed the other.',
  formula: 'number of ties with directed interactions both ways',
  range: '0 to ties',
  undefinedWhen: 'nothing in the log is directed, or nobody in it ever answers',
  source: 'ours',
  example: 'writes to five people, three write back: 3',
  column: (from) => {
    const { aToB, bToA } = from.ties;
    if (!showsAnswers(from.ties)) return columnOf(from.network.people, () => Number.NaN);
    return sumsOf(from, (i) => (aToB[i]! > 0 && bToA[i]! > 0 ? 1 : 0));
  },
} as const satisfies PersonMeasure;

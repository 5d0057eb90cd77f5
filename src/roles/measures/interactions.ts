import { type PersonMeasure, sumsOf } from '../person-measure.js';

/** How many interactions with anybody. */
export const interactions = {
  name: 'interactions',
  of: 'person',
  label: 'Interactions',
  says: 'How many interactions this person had with anybody, both ways; an event attended together counts once for each other person.',
  formula: 'Σ over ties of their interactions',
  range: '0 and more',
  undefinedWhen: '',
  source: 'count',
  example: '3 messages with Ann and a lunch with Ben: 4',
  column: (from) => sumsOf(from, (i) => from.ties.interactions[i]!),
} as const satisfies PersonMeasure;

import type { PersonMeasure } from '../person-measure.js';

/** With how many people this person is in conversation on the same day, in the mean of their days with contact. */
export const conversationsAtOnce = {
  name: 'conversations_at_once',
  of: 'person',
  label: 'Conversations at once',
  says: 'With how many people this person is in conversation on the same day, in the mean of their days with contact.',
  formula:
    'mean over days with contact of the number of contacts on that day with whom both sides speak in this log',
  range: '0 and more',
  undefinedWhen: 'nothing in the log is directed, nobody in it ever answers, or it has no times',
  source: 'ours: advocates carry on several conversations at the same time',
  example: 'talks with Ann, Ben and Cy on Monday, with Ann on Tuesday: 2',
  column: ({ atOnce: { mean } }) => mean,
} as const satisfies PersonMeasure;

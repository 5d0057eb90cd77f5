import type { PersonMeasure } from '../person-measure.js';

/** With how many people this person was in conversation on the day on which there were most. */
export const mostAtOnce = {
  name: 'most_at_once',
  of: 'person',
  label: 'Most conversations at once',
  says: 'With how many people this person was in conversation on the day on which there were most.',
  formula: 'largest number of contacts on one day with whom both sides speak in this log',
  range: '0 and more',
  undefinedWhen: 'nothing in the log is directed, nobody in it ever answers, or it has no times',
  source: 'ours',
  example: 'talks with Ann, Ben and Cy on Monday, with Ann on Tuesday: 3',
  column: ({ atOnce: { most } }) => most,
} as const satisfies PersonMeasure;

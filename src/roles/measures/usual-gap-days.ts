import { columnOf, type PersonMeasure } from '../person-measure.js';
import { usualGapOf } from '../silence.js';

/** The person's own rhythm. */
export const usualGapDays = {
  name: 'usual_gap_days',
  of: 'person',
  label: 'Usual gap in days',
  says: 'How many days usually pass between two days with contact.',
  formula: '(last contact − first contact) / (active_days − 1), in days',
  range: '0 and more',
  undefinedWhen: 'fewer than 2 active days, or no times',
  source: 'compare Navarro et al. 2017',
  example: 'first contact on the 1st, last on the 29th, 5 active days: 7',
  column: ({ network, contacts }) => columnOf(network.people, (p) => usualGapOf(contacts, p)),
} as const satisfies PersonMeasure;

import type { PersonMeasure } from '../person-measure.js';

/** Days on which the log holds the person. */
export const activeDays = {
  name: 'active_days',
  of: 'person',
  label: 'Active days',
  says: 'On how many days this person was in contact with anybody, or at an event.',
  formula: 'distinct days (UTC) on which the log holds the person',
  range: '1 and more',
  undefinedWhen: 'the log has no times for this person',
  source: 'ours',
  example: 'contact with Ann on 3 days, and with Ben on one other: 4',
  column: ({ contacts }) => contacts.days,
} as const satisfies PersonMeasure;

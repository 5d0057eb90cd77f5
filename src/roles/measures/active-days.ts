import type { PersonMeasure } from '../person-measure.js';

/** Days with contact that the ties prove. */
export const activeDays = {
  name: 'active_days',
  of: 'person',
  label: 'Active days',
  says: 'On how many days, at least, this person was in contact with anybody; ties keep their first and last day and their number of days, so it may have been more.',
  formula: 'max(days of the busiest tie, distinct first and last days of all ties)',
  range: '1 and more',
  undefinedWhen: 'the log has no times for this person',
  source: 'ours',
  example:
    'contact with Ann on 3 days, and with Ben on one other: 3 or 4, stated as 3 unless first and last days prove 4',
  column: ({ contacts }) => contacts.days,
} as const satisfies PersonMeasure;

import type { PersonMeasure } from '../person-measure.js';

/** How many introductions this person would be credited with if it were chance who comes into contact when. */
export const introductionsExpected = {
  name: 'introductions_expected',
  of: 'person',
  label: 'Introductions by chance',
  says: 'How many introductions this person would be credited with if it were chance who comes into contact when.',
  formula:
    "mean over those shuffles in which the person's ties to both are older as well: for each pair, its days of contact change places with as many days that the one of the two with fewer days had with anybody while the other was around (active within a week; by the hour, within a tenth of the log); the pairs, that person's days and everybody else's contacts stay. 99 shuffles, fewer where a network has more than 200,000 common contacts of ties (20,000,000 divided by them, at least 5), and five times as many for a pair that is credited, seeded",
  range: '0 and more',
  undefinedWhen:
    'the log has no times, or contact on fewer than three different days (in a log of less than 30 days: hours)',
  source:
    'restricted randomization of contact times, compare Gauvin et al. 2022, Randomized reference models for temporal networks',
  example: '14 introductions in the log, and 3 in the mean of the shuffles: 3',
  column: ({ introductions: { expected } }) => expected,
} as const satisfies PersonMeasure;

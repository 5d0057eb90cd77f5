import type { PersonMeasure } from '../person-measure.js';

/** How many introductions this person would be credited with if it were chance who comes into contact when. */
export const introductionsExpected = {
  name: 'introductions_expected',
  of: 'person',
  label: 'Introductions by chance',
  says: 'How many introductions this person would be credited with if it were chance who comes into contact when.',
  formula:
    "mean over those shuffles in which the person's ties to both are older as well: the first contact of a pair changes place with one that the one of the two with fewer days of contact had with anybody, at most 90 days away, but not in the 30 days after, while the other was around (active within a week; in a log of less than 30 days, anywhere in it but for a quarter of it after, and within a tenth of it); the pairs, that person's days and everybody else's contacts stay. 99 shuffles, fewer where a network has more than 200,000 common contacts of ties (20,000,000 divided by them, at least 5), and five times as many for a pair that is credited, seeded. Or, where that is more, the sum over the person's introductions of the part that chance has in any that are as sure: (how many such are credited in the mean of up to 5 shuffled logs, to which all is fitted anew, + 1) / how many are in the log, at least 1 / (1 + its odds)",
  range: '0 and more',
  undefinedWhen:
    'the log has no times, or contact on fewer than three different days (in a log of less than 30 days: hours)',
  source:
    'restricted randomization of contact times, compare Gauvin et al. 2022, Randomized reference models for temporal networks; near in time: the case-crossover design, Maclure 1991; target and decoy: Elias & Gygi 2007, Barber & Candès 2015',
  example: '14 introductions in the log, and 3 in the mean of the shuffles: 3',
  column: ({ introductions: { expected } }) => expected,
} as const satisfies PersonMeasure;

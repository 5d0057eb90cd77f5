import type { PersonMeasure } from '../person-measure.js';

/** How likely it is that chance alone gives this person so many introductions or more; low means that people do meet through them. */
export const introductionsP = {
  name: 'introductions_p',
  of: 'person',
  label: 'Introductions, chance of so many',
  says: 'How likely it is that chance alone gives this person so many introductions or more; low means that people do meet through them.',
  formula:
    'P(X ≥ introductions), X binomial with the mean and the variance of the sum over pairs, both from the shuffles, the log itself counted as one of them; where `introductions_expected` is what logs shuffled as a whole give, the mean is that, and the variance as much greater. Of 100 people who introduce nobody, at most 5 have 0.05 or less; in generated logs fewer than 2 have',
  range: '0 to 1',
  undefinedWhen:
    "the log has no times, or contact on fewer than three different days (in a log of less than 30 days: hours), or none of the person's contacts met after their ties to the person",
  source: 'permutation tests: Davison & Hinkley 1997; the binomial: Ehm 1991',
  example: '14 introductions where 3 are expected: below 0.001',
  column: ({ introductions: { p } }) => p,
} as const satisfies PersonMeasure;

import type { PersonMeasure } from '../person-measure.js';

/** How likely it is that so many of the newcomers whom this person answered, or more, would have been drawn out by anybody. */
export const drawnOutP = {
  name: 'drawn_out_p',
  of: 'person',
  label: 'Drawn out, chance of so many',
  says: 'How likely it is that so many of the newcomers whom this person answered, or more, would have been drawn out by anybody.',
  formula: 'P(X ≥ drawn_out), X binomial with that mean and the variance of the sum over newcomers',
  range: '0 to 1',
  undefinedWhen: 'as drawn_out_expected, or the person gave no first answer',
  source: 'ours',
  example: '8 drawn out of 10, 3 expected: 0.002',
  column: ({ drawingOut: { p } }) => p,
} as const satisfies PersonMeasure;

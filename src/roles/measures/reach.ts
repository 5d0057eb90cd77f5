import type { PersonMeasure } from '../person-measure.js';

/** How many people can be reached over any number of ties. */
export const reach = {
  name: 'reach',
  of: 'person',
  label: 'Reach',
  says: 'How many other people this person can reach over any number of ties.',
  formula: "size of the person's connected part − 1",
  range: '0 to people − 1',
  undefinedWhen: '',
  source: 'connected components',
  example: 'a triangle and a pair: 2 in the triangle, 1 in the pair',
  column: ({ separations }) => separations.reach,
} as const satisfies PersonMeasure;

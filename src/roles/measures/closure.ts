import { degreeOf } from '../../network/index.js';
import { columnOf, type PersonMeasure } from '../person-measure.js';

/** How many pairs of contacts are in contact themselves. */
export const closure = {
  name: 'closure',
  of: 'person',
  label: 'Closure',
  says: "Which share of the pairs of this person's contacts are tied to each other.",
  formula: '2t / d(d − 1), d the ties of the person, t the ties among those contacts',
  range: '0 to 1',
  undefinedWhen: 'the person has fewer than 2 ties',
  source: 'Watts & Strogatz 1998 (local clustering)',
  example: 'the middle of a star: 0; anybody in a clique: 1',
  column: ({ network, triangles }) =>
    columnOf(network.people, (p) => {
      const degree = degreeOf(network, p);
      return degree > 1 ? (2 * triangles.around[p]!) / (degree * (degree - 1)) : Number.NaN;
    }),
} as const satisfies PersonMeasure;

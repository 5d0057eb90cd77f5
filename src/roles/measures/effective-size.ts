import { degreeOf } from '../../network/index.js';
import { columnOf, type PersonMeasure } from '../person-measure.js';

/** Burt's effective size of a person's circle. */
export const effectiveSize = {
  name: 'effective_size',
  of: 'person',
  label: 'Effective size',
  says: "How many of this person's contacts are not reached through other contacts anyway.",
  formula: 'd − 2t / d, d the ties of the person, t the ties among those contacts',
  range: '1 to ties',
  undefinedWhen: 'the person has no ties',
  source: 'Burt 1992, in the form of Borgatti 1997; the same as effective_size of networkx without weights',
  example: 'the middle of a star of 5: 4; anybody in a clique of 5: 4 − 2 · 6 / 4 = 1',
  column: ({ network, triangles }) =>
    columnOf(network.people, (p) => {
      const degree = degreeOf(network, p);
      return degree > 0 ? degree - (2 * triangles.around[p]!) / degree : Number.NaN;
    }),
} as const satisfies PersonMeasure;

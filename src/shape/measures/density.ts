import { densityOf } from '../../network/index.js';
import type { ShapeMeasure } from '../measure.js';

export const density: ShapeMeasure = {
  term: {
    name: 'density',
    of: 'community',
    label: 'Density',
    says: 'Share of all pairs that are tied.',
    formula: '2m / n(n − 1), m ties, n people',
    range: '0 to 1 (everyone linked)',
    undefinedWhen: 'there are fewer than 2 people',
    source: 'standard',
    example: 'A path a-b-c: 2 of 3 pairs, 2/3.',
  },
  of: densityOf,
};

import { pathsOf } from '../../network/index.js';
import type { ShapeMeasure } from '../measure.js';

export const meanDistance: ShapeMeasure = {
  term: {
    name: 'mean_distance',
    of: 'community',
    label: 'Mean distance',
    says: 'Mean number of steps between two people who can reach each other.',
    formula:
      'mean shortest path over connected pairs, a tie is one step; from seeded pairs of people where people × (people + ties) is above 3,000,000 (less in parts of large logs): those of betweenness_centralization',
    range: '1 (everyone linked) and up',
    undefinedWhen: 'there are no ties',
    source: 'standard',
    example: 'A path a-b-c: (1 + 1 + 2) / 3 = 4/3.',
  },
  of: (network, effort) => pathsOf(network, effort).meanDistance,
};

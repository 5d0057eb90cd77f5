import { hubsOf } from '../hubs.js';
import type { SkeletonMeasure } from '../measure.js';

export const hubs: SkeletonMeasure = {
  term: {
    name: 'hubs',
    of: 'community',
    label: 'Hubs',
    says: 'How many of the best-connected people must leave until the largest group holds at most half of all.',
    formula:
      'least q with S(q) ≤ 1/2, people leaving as for the web index: the fewest over its orders of equals',
    range: '0 (already in pieces) and up; 1 for a star',
    undefinedWhen: 'there are no ties',
    source: 'ours, after the removal order of Schneider et al. 2011',
    example: 'A star of 5: when the middle leaves, everybody is alone: 1.',
  },
  of: (network) => (network.ties === 0 ? null : hubsOf(network).length),
};

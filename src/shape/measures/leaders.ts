import { leadersOf } from '../hubs.js';
import type { SkeletonMeasure } from '../measure.js';

export const leaders: SkeletonMeasure = {
  term: {
    name: 'leaders',
    of: 'community',
    label: 'Leaders',
    says: 'How many people stand out by the number of their ties: one in a star, three in three stars.',
    formula:
      'people with at least 3/10 of the most ties of anybody, and 2.5 times the median of all who have ties; 1 where nobody has',
    range: '1 and up',
    undefinedWhen: 'there are no ties',
    source: 'ours',
    example:
      'Two stars of 6 and 4 spokes whose middles know each other: 7 and 5 ties, 5 ≥ 0.3 · 7 and ≥ 2.5 · 1: 2.',
  },
  of: (network) => (network.ties === 0 ? null : leadersOf(network).length),
};

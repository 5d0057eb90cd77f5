import { shareOf } from '../../kit/index.js';
import { dismantlingOf } from '../../network/index.js';
import type { SkeletonMeasure } from '../measure.js';

export const largestComponentShare: SkeletonMeasure = {
  term: {
    name: 'largest_component_share',
    of: 'community',
    label: 'Largest group',
    says: 'Share of people in the largest connected group.',
    formula: 'people in the largest component / n',
    range: '1/n to 1 (all connected)',
    undefinedWhen: 'there is nobody',
    source: 'standard',
    example: 'Two pairs and a person alone: 2/5.',
  },
  of: (network) => {
    const { largest, sums } = dismantlingOf(network);
    return shareOf(largest[0]! / sums.length, network.people);
  },
};

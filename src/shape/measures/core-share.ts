import { shareOf } from '../../kit/index.js';
import { coreOf } from '../core.js';
import type { SkeletonMeasure } from '../measure.js';

export const coreShare: SkeletonMeasure = {
  term: {
    name: 'core_share',
    of: 'community',
    label: 'Core share',
    says: 'Which part of the people belong to the core.',
    formula: 'core_size / people',
    range: 'above 0 to 1',
    undefinedWhen: 'there are no ties',
    source: 'ours, of the core by Lip 2011, arXiv:1102.5511',
    example: 'A star of 5: the core is the middle alone, 1 / 5 = 0.2.',
  },
  of: (network) => (network.ties === 0 ? null : shareOf(coreOf(network).length, network.people)),
};

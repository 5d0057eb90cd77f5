import { coreOf } from '../core.js';
import type { SkeletonMeasure } from '../measure.js';

export const coreSize: SkeletonMeasure = {
  term: {
    name: 'core_size',
    of: 'community',
    label: 'Core',
    says: 'How many of the best-connected people make the core, when everybody is either core or periphery.',
    formula:
      'people sorted by ties, most first; z = m, each adds k − 1 − its ties; the first k with the least z',
    range: '1 and up',
    undefinedWhen: 'there are no ties',
    source: 'Lip 2011, arXiv:1102.5511',
    example: 'A star of 5: z falls from 4 to 0 with the middle, and the next adds 1 − 1 = 0: the core is 1.',
  },
  of: (network) => (network.ties === 0 ? null : coreOf(network).length),
};

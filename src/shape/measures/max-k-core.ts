import { greatestOf } from '../../kit/index.js';
import { coreNumbersOf } from '../../network/index.js';
import type { ShapeMeasure } from '../measure.js';

export const maxKCore: ShapeMeasure = {
  term: {
    name: 'max_k_core',
    of: 'community',
    label: 'Deepest k-core',
    says: 'The most ties that everybody in some group has inside that group.',
    formula: 'the largest k with a non-empty k-core',
    range: '0 (no ties) to n − 1 (everyone linked)',
    undefinedWhen: 'there is nobody',
    source: 'Seidman 1983, Social Networks 5, 269; Batagelj & Zaversnik 2003, arXiv:cs/0310049',
    example: 'A triangle with one more tie to a fourth person: 2.',
  },
  of: (network) => (network.people === 0 ? null : greatestOf(coreNumbersOf(network))),
};

import { greatestOf } from '../../kit/index.js';
import { cutOffWithoutOf } from '../../network/index.js';
import type { ShapeMeasure } from '../measure.js';

export const topCutOff: ShapeMeasure = {
  term: {
    name: 'top_cut_off',
    of: 'community',
    label: 'Cut off by one',
    says: 'How many people are cut off when the one person leaves whose absence does most damage.',
    formula: "max over people p: size of p's group − 1 − the largest piece of it without p",
    range: '0 (nobody depends on one person) to n − 2',
    undefinedWhen: 'there are no ties',
    source: 'articulation points: Hopcroft & Tarjan 1973, Comm. ACM 16(6) 372',
    example:
      'A star of 5: without the middle 4 people are alone; one of them is the largest piece, 3 are cut off.',
  },
  of: (network) => (network.ties === 0 ? null : greatestOf(cutOffWithoutOf(network))),
};

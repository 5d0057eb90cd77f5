import { shareOf } from '../../kit/index.js';
import { actsOf, sumOf } from '../acts.js';
import type { ShapeMeasure } from '../measure.js';

export const participationTop: ShapeMeasure = {
  term: {
    name: 'participation_top',
    of: 'community',
    label: 'Top tenth',
    says: 'Which share of all that is done here the most active tenth of the people do.',
    formula:
      'interactions that a person began, and those without direction that they took part in, of the ⌈n/10⌉ most active people / of all',
    range: 'above 0.1 to 1',
    undefinedWhen: 'there are no interactions',
    source: 'participation inequality: Nielsen 2006, The 90-9-1 Rule',
    example:
      'Ten people mention an eleventh, one of them 11 times and the others once: the two most active of 11 have done 12 of 20: 0.6.',
  },
  of: (network) => {
    const acts = actsOf(network);
    return shareOf(sumOf(acts.subarray(0, Math.ceil(acts.length / 10))), sumOf(acts));
  },
};

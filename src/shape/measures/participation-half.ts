import { actsOf, sumOf } from '../acts.js';
import type { ShapeMeasure } from '../measure.js';

export const participationHalf: ShapeMeasure = {
  term: {
    name: 'participation_half',
    of: 'community',
    label: 'Half is done by',
    says: 'How few people do half of all that is done here.',
    formula: 'fewest people whose interactions (as for participation_top) are at least half of all',
    range: '1 and up',
    undefinedWhen: 'there are no interactions',
    source: 'participation inequality: Nielsen 2006, The 90-9-1 Rule',
    example:
      'Ten people mention an eleventh, one of them 11 times and the others once: 11 of 20 is half already: 1.',
  },
  of: (network) => {
    const acts = actsOf(network);
    const half = sumOf(acts) / 2;
    if (half === 0) return null;
    let [done, people] = [0, 0];
    while (done < half) {
      done += acts[people]!;
      people += 1;
    }
    return people;
  },
};

import { pathsOf } from '../../network/index.js';
import { lagOf } from '../degrees.js';
import type { ShapeMeasure } from '../measure.js';

export const betweennessCentralization: ShapeMeasure = {
  term: {
    name: 'betweenness_centralization',
    of: 'community',
    label: 'Betweenness centralization',
    says: 'How far the shortest ways between people lead through one person. A tie is one step, whatever its depth.',
    formula:
      'Σ (b* − b) / (n − 1), b the share of pairs of others whose shortest ways lead through a person; where people × (people + ties) is above 3,000,000, estimated from seeded shortest paths, unless following all looks at fewer ties: with 95 % confidence no b is off by more than 0.02, or by more than it says where these would look at more than 400,000,000 ends of ties (of a part, its share of them by ties, but 3,000,000). In logs of more than 250,000 ties half of that, and 3,000,000 × (250,000 / ties)² in the place of 3,000,000',
    range: '0 (all equal) to 1 (a star)',
    undefinedWhen: 'there are fewer than 3 people',
    source:
      'Freeman 1978; Brandes 2001, J. Math. Sociology 25, 163; sample: Riondato & Kornaropoulos 2016, Data Min. Knowl. Disc. 30, 438',
    example: 'A star of 4: b is 1 in the middle and 0 elsewhere: 3 / 3 = 1.',
  },
  of: (network, effort) => {
    const n = network.people;
    if (n < 3) return null;
    const allPairs = ((n - 1) * (n - 2)) / 2;
    return lagOf(pathsOf(network, effort).betweenness) / allPairs / (n - 1);
  },
};

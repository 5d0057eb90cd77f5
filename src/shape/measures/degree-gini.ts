import { degreesOf } from '../../network/index.js';
import type { ShapeMeasure } from '../measure.js';

export const degreeGini: ShapeMeasure = {
  term: {
    name: 'degree_gini',
    of: 'community',
    label: 'Inequality of ties',
    says: 'How unevenly ties are spread over people.',
    formula: 'Gini: 2 Σ i k_i / (n Σ k_i) − (n + 1) / n, k_i ties of a person, sorted from few to many',
    range: '0 (all equal) to nearly 1',
    undefinedWhen: 'there are no ties',
    source: 'Gini 1912',
    example: 'A star of 3: ties 1, 1, 2: 2(1 + 2 + 6) / (3 · 4) − 4/3 = 1/6.',
  },
  of: (network) => {
    const n = network.people;
    if (network.ties === 0) return null;
    const ranked = degreesOf(network)
      .sort()
      .reduce((sum, k, at) => sum + (at + 1) * k, 0);
    return ranked / (n * network.ties) - (n + 1) / n;
  },
};

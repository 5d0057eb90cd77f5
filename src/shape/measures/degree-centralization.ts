import { degreesOf } from '../../network/index.js';
import { lagOf } from '../degrees.js';
import type { ShapeMeasure } from '../measure.js';

export const degreeCentralization: ShapeMeasure = {
  term: {
    name: 'degree_centralization',
    of: 'community',
    label: 'Degree centralization',
    says: "How far the number of ties is one person's. It never decides alone: it convicts a woven group whose manager knows everybody.",
    formula: 'Σ (k* − k) / ((n − 1)(n − 2)), k ties of a person, k* the most',
    range: '0 (all equal) to 1 (a star)',
    undefinedWhen: 'there are fewer than 3 people',
    source: 'Freeman 1978, Social Networks 1, 215',
    example: 'A star of 4: (0 + 2 + 2 + 2) / (3 · 2) = 1.',
  },
  of: (network) => {
    const n = network.people;
    return n < 3 ? null : lagOf(degreesOf(network)) / ((n - 1) * (n - 2));
  },
};

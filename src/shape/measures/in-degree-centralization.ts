import { arcDegreesOf, arcsOf, lagOf } from '../degrees.js';
import type { ShapeMeasure } from '../measure.js';

export const inDegreeCentralization: ShapeMeasure = {
  term: {
    name: 'in_degree_centralization',
    of: 'community',
    label: 'In-degree centralization',
    says: "How far being pointed at (mentioned, answered, asked) is one person's.",
    formula: 'Σ (k* − k) / (n − 1)², k how many people point at a person, k* the most',
    range: '0 (all equal) to 1 (one person, and nobody else)',
    undefinedWhen: 'the log has no direction, or there are fewer than 2 people',
    source: 'Freeman 1978, Social Networks 1, 215',
    example: 'Three people mention a fourth: (0 + 3 + 3 + 3) / 3² = 1.',
  },
  of: (network) => {
    if (arcsOf(network).all === 0) return null;
    return lagOf(arcDegreesOf(network, 'in')) / (network.people - 1) ** 2;
  },
};

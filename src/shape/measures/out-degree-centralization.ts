import { arcDegreesOf, arcsOf, lagOf } from '../degrees.js';
import type { ShapeMeasure } from '../measure.js';

export const outDegreeCentralization: ShapeMeasure = {
  term: {
    name: 'out_degree_centralization',
    of: 'community',
    label: 'Out-degree centralization',
    says: "How far pointing at others (mentioning, answering, asking) is one person's.",
    formula: 'Σ (k* − k) / (n − 1)², k how many people a person points at, k* the most',
    range: '0 (all equal) to 1 (one person, and nobody else)',
    undefinedWhen: 'the log has no direction, or there are fewer than 2 people',
    source: 'Freeman 1978, Social Networks 1, 215',
    example: 'One person mentions three others: (0 + 3 + 3 + 3) / 3² = 1.',
  },
  of: (network) => {
    if (arcsOf(network).all === 0) return null;
    return lagOf(arcDegreesOf(network, 'out')) / (network.people - 1) ** 2;
  },
};

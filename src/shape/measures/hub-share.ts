import { shareOf } from '../../kit/index.js';
import { degreeOf } from '../../network/index.js';
import { topPersonOf } from '../hubs.js';
import type { ShapeMeasure } from '../measure.js';

export const hubShare: ShapeMeasure = {
  term: {
    name: 'hub_share',
    of: 'community',
    label: 'Hub share',
    says: "Share of all ties that are the best-connected person's.",
    formula: 'k* / m, k* the most ties of a person, m all ties',
    range: 'above 0, to 1 (a star)',
    undefinedWhen: 'there are no ties',
    source: 'ours',
    example: 'A star of 5 and one tie between two of its spokes: 4 / 5.',
  },
  of: (network) =>
    network.ties === 0 ? null : shareOf(degreeOf(network, topPersonOf(network)), network.ties),
};

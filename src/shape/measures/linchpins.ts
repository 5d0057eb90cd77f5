import { cuttingOf } from '../cutting.js';
import { hubsOf } from '../hubs.js';
import type { ShapeMeasure } from '../measure.js';

export const linchpins: ShapeMeasure = {
  term: {
    name: 'linchpins',
    of: 'community',
    label: 'Linchpins',
    says: 'The fewest people we find whose leaving breaks the largest group down to half of all.',
    formula:
      'the shorter of two searches: the best-connected leave first (see hubs), or whoever cuts most people off does; the least there is may be smaller still',
    range: '0 (already in pieces) and up; 1 for a star',
    undefinedWhen: 'there are no ties',
    source: 'ours; greedy dismantling by degree after Schneider et al. 2011, and by articulation point',
    example: 'Two teams of 15 and one go-between: without the go-between two halves remain: 1.',
  },
  of: (network) => {
    if (network.ties === 0) return null;
    const hubs = hubsOf(network).length;
    return cuttingOf(network, hubs)?.length ?? hubs;
  },
};

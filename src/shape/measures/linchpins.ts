import { linchpinsWithin } from '../linchpins.js';
import type { ShapeMeasure } from '../measure.js';

export const linchpins: ShapeMeasure = {
  term: {
    name: 'linchpins',
    of: 'community',
    label: 'Linchpins',
    says: 'The fewest people we find whose leaving breaks the largest group down to half of all.',
    formula:
      'the shortest of four searches: the best-connected leave first (see hubs); whoever cuts most people off does; whoever lies on most of the shortest ways between others does (up to 19,200,000 looks at people and ends of ties); of each of these nobody who can be put back; and every set of fewer people, k at a time, while ways to choose k − 1 × (people + ties) are at most 300,000 in all (a part has its share of both by its ties): then there are none of k people. In larger networks the least there is may be smaller still',
    range: '0 (already in pieces) and up; 1 for a star',
    undefinedWhen: 'there are no ties',
    source:
      'ours; greedy dismantling by degree after Schneider et al. 2011, by articulation point, and by betweenness after Holme et al. 2002, Physical Review E 65, 056109',
    example: 'Two teams of 15 and one go-between: without the go-between two halves remain: 1.',
  },
  of: (network, effort) => {
    return network.ties === 0 ? null : linchpinsWithin(network, effort?.wholeTies).length;
  },
};

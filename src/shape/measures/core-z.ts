import type { ShapeMeasure } from '../measure.js';
import { coreZOf } from '../rewiring.js';

export const coreZ: ShapeMeasure = {
  term: {
    name: 'core_z',
    of: 'community',
    label: 'Core against chance',
    says: 'How many standard deviations the core is denser than chance would have it, when everybody keeps as many ties as they have.',
    formula:
      'z = (c − mean) / sd of the ties inside the core, over networks rewired at random: two ties a-b, c-d become a-d, c-b, 1 to 10 such tries a tie before the first network and 0.05 to 3 between networks, of which there are 10 to 100, as many as make 1,000,000 tries over the whole log; above 200,000 ties, swaps among four people outside the core are passed over, for they change nothing',
    range: '0 is chance; above 2 is more than chance',
    undefinedWhen:
      'there are fewer than two people in the core or outside it, all rewired networks have equally many ties inside it, or it is a part of a log of more than 200,000 ties',
    source: 'rewiring: Maslov & Sneppen 2002, Science 296, 910; core of Lip 2011',
    example:
      'A star has no second person in its core: not defined. Two groups of five all linked, joined by one tie: not more than chance at the middle.',
  },
  of: (network, effort) => coreZOf(network, effort),
};

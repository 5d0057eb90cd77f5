import { shareOf } from '../../kit/index.js';
import { degreeOf, degreesOf } from '../../network/index.js';
import { hubsOf, typicalOf } from '../hubs.js';
import type { SkeletonMeasure } from '../measure.js';

export const hubLead: SkeletonMeasure = {
  term: {
    name: 'hub_lead',
    of: 'community',
    label: 'Lead of the hubs',
    says: 'How many times as many ties the hubs have as a typical person: without a lead there is no hub.',
    formula: 'mean ties of the hubs / median ties of all who have ties',
    range: '1 (nobody leads) and up; n − 1 for a star',
    undefinedWhen: 'there are no hubs, or no ties',
    source: 'ours',
    example: 'A star of 5: the middle has 4 ties, the typical person 1: 4. A path: 2 / 2 = 1.',
  },
  of: (network) => {
    const hubs = hubsOf(network);
    if (network.ties === 0 || hubs.length === 0) return null;
    const held = hubs.reduce((sum, p) => sum + degreeOf(network, p), 0);
    return shareOf(held, hubs.length * typicalOf(degreesOf(network)));
  },
};

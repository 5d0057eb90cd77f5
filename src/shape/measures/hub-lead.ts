import { shareOf } from '../../kit/index.js';
import { degreesOf, dismantlingOf } from '../../network/index.js';
import { typicalOf } from '../hubs.js';
import type { SkeletonMeasure } from '../measure.js';

export const hubLead: SkeletonMeasure = {
  term: {
    name: 'hub_lead',
    of: 'community',
    label: 'Lead of the hubs',
    says: 'How many times as many ties the hubs have as a typical person: without a lead there is no hub.',
    formula:
      'mean ties of the hubs, over the orders of equals of the web index / median ties of all who have ties',
    range: '1 (nobody leads) and up; n − 1 for a star',
    undefinedWhen: 'there are no hubs, or no ties',
    source: 'ours',
    example: 'A star of 5: the middle has 4 ties, the typical person 1: 4. A path: 2 / 2 = 1.',
  },
  of: (network) => {
    if (network.ties === 0) return null;
    const { hubTies } = dismantlingOf(network);
    return Number.isNaN(hubTies) ? null : shareOf(hubTies, typicalOf(degreesOf(network)));
  },
};

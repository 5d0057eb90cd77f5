import type { Network, Value } from '../../model.js';
import { degreesOf } from '../../network/index.js';
import { degreeCountsOf } from '../degrees.js';
import { hubsOf } from '../hubs.js';
import type { ShapeMeasure } from '../measure.js';

export const hubLead: ShapeMeasure = {
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
  of: hubLeadOf,
};

function hubLeadOf(network: Network): Value {
  const hubs = hubsOf(network);
  if (network.ties === 0 || hubs.length === 0) return null;
  const degrees = degreesOf(network);
  const held = hubs.reduce((sum, p) => sum + degrees[p]!, 0);
  return held / hubs.length / typicalOf(degrees);
}

/** The median of the degrees above 0, from how many people have each. */
function typicalOf(degrees: Uint32Array): number {
  const counts = degreeCountsOf(degrees);
  const tied = degrees.length - counts[0]!;
  const at = (rank: number): number => {
    let seen = 0;
    return counts.findIndex((count, d) => {
      if (d > 0) seen += count;
      return seen > rank;
    });
  };
  return (at((tied - 1) >> 1) + at(tied >> 1)) / 2;
}

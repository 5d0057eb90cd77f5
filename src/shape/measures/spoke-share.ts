import { shareOf } from '../../kit/index.js';
import type { Network, Value } from '../../model.js';
import { hubsOf } from '../hubs.js';
import type { ShapeMeasure } from '../measure.js';

export const spokeShare: ShapeMeasure = {
  term: {
    name: 'spoke_share',
    of: 'community',
    label: 'Spoke share',
    says: 'Share of people who are tied to hubs only: when those leave, they are alone.',
    formula:
      'people outside the hubs with ties to hubs only / people outside the hubs; the hubs of that order of equals in which they are fewest',
    range: '0 (nobody) to 1 (all)',
    undefinedWhen: 'there are no ties',
    source: 'ours',
    example: 'A star of 5: all four spokes, 1. With one tie between two of them: 2 / 4.',
  },
  of: spokeShareOf,
};

function spokeShareOf(network: Network): Value {
  if (network.ties === 0) return null;
  const { people, offsets, neighbours } = network;
  const hub = new Uint8Array(people);
  for (const p of hubsOf(network)) hub[p] = 1;
  let others = 0;
  let spokes = 0;
  for (let p = 0; p < people; p += 1) {
    if (hub[p] === 1) continue;
    others += 1;
    const around = neighbours.subarray(offsets[p]!, offsets[p + 1]!);
    if (around.length > 0 && around.every((q) => hub[q] === 1)) spokes += 1;
  }
  return shareOf(spokes, others);
}

import { ALONE } from '../../model.js';
import { columnOf, type PersonMeasure } from '../person-measure.js';

/** In how many communities the contacts are. */
export const communitiesReached = {
  name: 'communities_reached',
  of: 'person',
  label: 'Communities reached',
  says: 'In how many communities this person has contacts, the own one included.',
  formula: 'number of different communities of the contacts; people in no community are not counted',
  range: '0 to communities',
  undefinedWhen: '',
  source: 'ours',
  example: 'two contacts in A, one in B, one alone: 2',
  column: ({ network, communities }) => {
    const seen = new Int32Array(communities.count).fill(-1);
    return columnOf(network.people, (p) => {
      let reached = 0;
      for (let i = network.offsets[p]!; i < network.offsets[p + 1]!; i += 1) {
        const community = communities.of[network.neighbours[i]!]!;
        if (community === ALONE || seen[community] === p) continue;
        seen[community] = p;
        reached += 1;
      }
      return reached;
    });
  },
} as const satisfies PersonMeasure;

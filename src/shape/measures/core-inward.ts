import { shareOf } from '../../kit/index.js';
import { CHOSEN, coreTiesOf } from '../core.js';
import type { SkeletonMeasure } from '../measure.js';

export const coreInward: SkeletonMeasure = {
  term: {
    name: 'core_inward',
    of: 'community',
    label: 'Inwardness of the core',
    says: 'Which share of their ties the people of the core have among themselves: hubs have nearly all of theirs with spokes.',
    formula: `2c / (2c + x), c ties inside the core, x ties between core and periphery; ${CHOSEN}`,
    range: '0 to 1',
    undefinedWhen: 'there are no ties',
    source: 'ours; core of Lip 2011',
    example: 'Four people all linked, each with one more tie outside: 2 · 6 / (2 · 6 + 4) = 3/4.',
  },
  of: (network) => {
    const [inside, across] = coreTiesOf(network);
    return shareOf(2 * inside, 2 * inside + across);
  },
};

import { shareOf } from '../../kit/index.js';
import { CHOSEN, coreOf, coreTiesOf } from '../core.js';
import type { SkeletonMeasure } from '../measure.js';

export const coreTies: SkeletonMeasure = {
  term: {
    name: 'core_ties',
    of: 'community',
    label: 'Ties into the core',
    says: 'How many people of the core somebody outside it knows, on average: one way in is a spoke, several are a periphery.',
    formula: `ties between core and periphery / people in the periphery; ${CHOSEN}`,
    range: '0 and up',
    undefinedWhen: 'there are no ties, or everybody is in the core',
    source: 'ours; core of Lip 2011',
    example: 'Four people all linked, each with one more tie outside: 4 / 4 = 1.',
  },
  of: (network) =>
    network.ties === 0 ? null : shareOf(coreTiesOf(network)[1], network.people - coreOf(network).length),
};

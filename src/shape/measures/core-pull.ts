import { shareOf } from '../../kit/index.js';
import { CHOSEN, coreTiesOf } from '../core.js';
import type { SkeletonMeasure } from '../measure.js';

export const corePull: SkeletonMeasure = {
  term: {
    name: 'core_pull',
    of: 'community',
    label: 'Pull of the core',
    says: 'Share of the ties outside the core that lead into it, and not from one peripheral person to another.',
    formula: `ties between core and periphery / all ties with an end in the periphery; ${CHOSEN}`,
    range: '0 to 1 (the periphery is tied to the core only)',
    undefinedWhen: 'nobody outside the core has a tie, or there are no ties',
    source: 'after the core of Lip 2011, arXiv:1102.5511',
    example: 'Four people all linked, each with one more tie outside: 4 / 4 = 1.',
  },
  of: (network) => {
    const [, across, outside] = coreTiesOf(network);
    return shareOf(across, across + outside);
  },
};

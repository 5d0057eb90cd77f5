import { componentsOf } from '../../network/index.js';
import type { ShapeMeasure } from '../measure.js';

export const components: ShapeMeasure = {
  term: {
    name: 'components',
    of: 'community',
    label: 'Separate groups',
    says: 'How many groups there are that no tie connects; a person without ties is one too.',
    formula: 'connected components',
    range: '1 (all connected) to n',
    undefinedWhen: 'there is nobody',
    source: 'standard',
    example: 'Two pairs and a person alone: 3.',
  },
  of: (network) => (network.people === 0 ? null : componentsOf(network).sizes.length),
};

import { degreeOf } from '../../network/index.js';
import { columnOf, type PersonMeasure } from '../person-measure.js';

/** How many people this person is tied to. */
export const ties = {
  name: 'ties',
  of: 'person',
  label: 'Ties',
  says: 'How many other people this person is tied to; ties that are no more than chance at shared events do not count.',
  formula: 'number of pairs with this person',
  range: '0 to people − 1',
  undefinedWhen: '',
  source: 'Freeman 1978 (degree)',
  example: 'the middle of a star of 5: 4; a leaf: 1',
  column: ({ network }) => columnOf(network.people, (p) => degreeOf(network, p)),
} as const satisfies PersonMeasure;

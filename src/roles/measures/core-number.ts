import { coreNumbersOf } from '../../network/index.js';
import type { PersonMeasure } from '../person-measure.js';

/** How deep inside the network a person sits: the k-core. */
export const coreNumber = {
  name: 'core_number',
  of: 'person',
  label: 'Core number',
  says: 'How deep inside the network this person sits: among people who all have at least so many ties among themselves.',
  formula:
    'largest k for which the person remains when everybody with fewer than k ties is removed, again and again',
  range: '0 to ties',
  undefinedWhen: '',
  source: 'Seidman 1983; computed as Batagelj & Zaversnik 2003, linear time',
  example: 'everybody in a star: 1; everybody in a clique of 5: 4',
  column: ({ network }) => Float64Array.from(coreNumbersOf(network)),
} as const satisfies PersonMeasure;

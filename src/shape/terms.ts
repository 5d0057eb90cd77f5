import type { Term } from '../model.js';
import { SHAPE_MEASURES } from './measures.js';
import { CLASS_TERMS } from './terms/classes.js';
import { CROSS_TERMS } from './terms/cross.js';
import { DIRECTION_TERMS } from './terms/directions.js';
import { TRUST_TERMS } from './terms/trust.js';

/** Every word that this room puts into a result; the corner `community` is explained with communities. */
export const SHAPE_TERMS: readonly Term[] = [
  {
    name: 'shape',
    of: 'community',
    label: 'Shape',
    says: 'What a network is: hub-and-spoke, web, or something between.',
    formula:
      'from the number of people, largest_component_share, web_index, hub_lead, leaders and the core, by fixed cuts',
    range: CLASS_TERMS.map((term) => term.name).join(', '),
    undefinedWhen: '',
    source: 'ours',
    example: 'A star of 10 is hub-and-spoke; ten people all linked are a web.',
  },
  ...CLASS_TERMS,
  ...DIRECTION_TERMS,
  ...CROSS_TERMS,
  ...TRUST_TERMS,
  ...SHAPE_MEASURES.map((measure) => measure.term),
];

import { CROSS, SHAPES } from '../model.js';
import type { Form } from './saved-shape.js';

const FLIP: Form = {
  object: {
    option: { oneOf: ['cut', 'gate', 'half-life'] },
    ...{ from: 'number or word', to: 'number or word', gained: 'number', lost: 'number' },
    ...{
      shape: { oneOf: SHAPES, orNull: true },
      cross: { oneOf: CROSS, orNull: true },
      cross_changes: 'flag',
    },
    communities: { list: { object: { community: 'place' } } },
  },
};

/** The audits of a saved analysis, as far as a screen tells of them. */
export const AUDITS_FORM: Form = {
  object: {
    triads: { object: { wedges: 'number', open: 'number', share: 'value' } },
    layers: { list: { object: { above: 'number', people: 'number' } } },
    flips: { list: FLIP },
  },
  mayMiss: true,
};

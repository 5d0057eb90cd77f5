import { SHAPES } from '../model.js';
import type { Form } from './saved-shape.js';

/** Single values that analyses saved by an older version do not have. */
export const MAYBE = {
  text: { one: 'text', mayMiss: true },
  number: { one: 'number', mayMiss: true },
  value: { one: 'value', mayMiss: true },
  values: { one: 'values', mayMiss: true },
} as const satisfies Record<string, Form>;

/** What hangs on each medium and place. */
export const LOSSES_FORM: Form = {
  list: {
    object: {
      ...{ what: { oneOf: ['medium', 'place'] }, name: 'text', ties_lost: 'number', people_lost: 'number' },
      ...{ web_index_without: 'value', shape_without: { oneOf: SHAPES } },
      ...{ chance_ties_lost: MAYBE.number, chance_ties_left: MAYBE.number, deep_ties_lost: MAYBE.number },
      ...{ largest_share_without: MAYBE.value, people_parted: MAYBE.number },
    },
  },
  mayMiss: true,
};

/** How much was drawn at random. */
export const SAMPLING_FORM: Form = {
  object: {
    betweenness: {
      object: {
        ...{ exact: 'flag', paths: 'value', error: 'number', confidence: 'number' },
        parts_error: MAYBE.number,
      },
    },
    ...{ resamples: 'number', rewirings: 'number' },
  },
  mayMiss: true,
};

/** The curve of the web index. */
export const CURVE_FORM: Form = { list: { object: { away: 'number', share: 'number' } }, mayMiss: true };

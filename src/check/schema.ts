import { SEVERITIES } from '../model.js';
import { MEASURES, rangeOf } from './measures.js';
import { LIMITS_SCHEMA } from './starter.js';

const measure = {
  description: 'A measure by its name; `tiedepth explain NAME` tells what it is.',
  enum: MEASURES.map(({ name }) => name),
};
const directed = MEASURES.filter(({ better }) => better !== null).map(({ name }) => name);
const whole = MEASURES.filter(({ of }) => of === 'whole').map(({ name }) => name);

/** No bound beyond what a measure can be. */
const ranges = ([0, -1] as const).map((least) => ({
  if: {
    required: ['measure'],
    properties: {
      measure: { enum: MEASURES.filter((one) => rangeOf(one)?.[0] === least).map(({ name }) => name) },
    },
  },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { properties: { min: { maximum: 1 }, max: { minimum: least } } },
}));
const text = { type: 'string', minLength: 1 };

/** The JSON Schema of a limits file, for editors; schema/limits.schema.json is this, held equal by a test. */
export const LIMITS_JSON_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: LIMITS_SCHEMA,
  title: 'Limits for tiedepth check',
  type: 'object',
  additionalProperties: false,
  required: ['limits'],
  properties: {
    $schema: { type: 'string' },
    limits: { type: 'array', minItems: 1, items: { $ref: '#/definitions/limit' } },
    'allow-unmeasured': {
      description: 'Measures that may be unmeasured; all others fail then.',
      type: 'array',
      items: measure,
    },
  },
  definitions: {
    limit: {
      type: 'object',
      additionalProperties: false,
      required: ['measure'],
      anyOf: [{ required: ['min'] }, { required: ['max'] }, { required: ['not-worse-by'] }],
      not: { required: ['of', 'around'] },
      if: { required: ['not-worse-by'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { measure: { enum: directed } } },
      allOf: [
        {
          if: { required: ['measure'], properties: { measure: { enum: whole } } },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: { not: { required: ['around'] }, properties: { of: { const: 'all' } } },
        },
        {
          if: { required: ['smallest'] },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: { required: ['of'], properties: { of: { const: 'each' } } },
        },
        ...ranges,
      ],
      properties: {
        measure,
        of: {
          description:
            'Where: all, deep (the deep ties alone), each community, or a letter (A is the largest).',
          type: 'string',
          anyOf: [{ enum: ['all', 'deep', 'each'] }, { pattern: '^[A-Z]{1,3}$' }],
          default: 'all',
        },
        around: { description: 'The community that this person is in.', ...text },
        smallest: {
          description: 'With of: each, only communities of so many people.',
          type: 'integer',
          minimum: 1,
        },
        min: { description: 'The least that is allowed.', type: 'number' },
        max: { description: 'The most that is allowed.', type: 'number' },
        'not-worse-by': {
          description: 'How much worse than the baseline it may be: a share such as 5%, or an amount.',
          anyOf: [
            { type: 'string', pattern: '^\\d+(\\.\\d+)?\\s*%$' },
            { type: 'number', minimum: 0 },
          ],
        },
        because: { description: 'Why the limit is there; shown when it is broken.', ...text },
        severity: { enum: SEVERITIES, default: 'fail' },
      },
    },
  },
} as const;

import { MOMENT } from '../kit/index.js';
import { PLACE, WORD } from './form.js';
import { ANALYSIS_FORM, type Form, PERSON_FORM, TIE_FORM } from './saved-shape.js';

export const ANALYSIS_SCHEMA = 'https://unpkg.com/tiedepth@0/schema/analysis.schema.json';

const SIMPLE: Readonly<Record<Extract<Form, string>, object>> = {
  text: { type: 'string' },
  'text or null': { type: ['string', 'null'] },
  'moment or null': { type: ['string', 'null'], pattern: MOMENT.source },
  place: { type: 'string', pattern: PLACE.source },
  'number or word': { anyOf: [{ type: 'number' }, { type: 'string', pattern: WORD.source }] },
  number: { type: 'number' },
  value: { type: ['number', 'null'] },
  flag: { type: 'boolean' },
  anything: { type: 'object' },
  values: { type: 'object', additionalProperties: { type: ['number', 'null'] } },
};

/** True for what was not there from the beginning of schema 1. */
function mayMiss(form: Form | undefined): boolean {
  return typeof form === 'object' && 'mayMiss' in form;
}

/** A form as JSON Schema. What it does not name is allowed: later versions of schema 1 may hold more. */
function schemaOf(form: Form): object {
  if (typeof form === 'string') return SIMPLE[form];
  if ('one' in form) return SIMPLE[form.one];
  if ('list' in form) return { type: 'array', items: schemaOf(form.list) };
  if ('oneOf' in form) return { enum: form.orNull ? [...form.oneOf, null] : [...form.oneOf] };
  return {
    type: form.orNull ? ['object', 'null'] : 'object',
    required: Object.keys(form.object).filter((name) => !mayMiss(form.object[name])),
    properties: Object.fromEntries(Object.entries(form.object).map(([name, one]) => [name, schemaOf(one)])),
  };
}

const whole = schemaOf(ANALYSIS_FORM) as { properties: object };

/** The JSON Schema of a saved analysis; schema/analysis.schema.json is this, held equal by a test. */
export const ANALYSIS_JSON_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: ANALYSIS_SCHEMA,
  title: 'An analysis of tiedepth, schema 1',
  description: 'Written by --as json. With ties or people, rows holds the whole table.',
  ...whole,
  properties: {
    ...whole.properties,
    schema: { const: 1 },
    rows: {
      anyOf: [
        { type: 'array', items: schemaOf(TIE_FORM) },
        { type: 'array', items: schemaOf(PERSON_FORM) },
        { type: 'array', items: (whole.properties as { communities: { items: object } }).communities.items },
      ],
    },
  },
} as const;

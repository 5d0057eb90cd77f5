import { CROSS, DIRECTIONS, ROLES, SHAPES, STANDINGS } from '../model.js';
import { AUDITS_FORM } from './saved-audits.js';
import { CURVE_FORM, LOSSES_FORM, MAYBE, SAMPLING_FORM } from './saved-beside.js';

/** What is one value, and no list or object of others. */
type Simple =
  | 'text'
  | 'text or null'
  | 'moment or null'
  | 'place'
  | 'number or word'
  | 'number'
  | 'value'
  | 'flag'
  | 'values'
  | 'anything';

/** What a place in a saved analysis must hold. */
export type Form =
  | Simple
  /** `mayMiss`: what analyses saved by an older version do not have. */
  | { readonly oneOf: readonly string[]; readonly orNull?: true; readonly mayMiss?: true }
  | { readonly one: Simple; readonly mayMiss: true }
  | { readonly list: Form; readonly mayMiss?: true }
  | { readonly object: Readonly<Record<string, Form>>; readonly orNull?: true; readonly mayMiss?: true };

const TEXTS: Form = { list: 'text' };

const LEDGER: Form = {
  object: {
    read: 'number',
    used: 'number',
    aside: {
      list: {
        object: {
          code: 'text',
          says: 'text',
          rows: 'number',
          places: { list: { object: { file: 'text', line: 'number', detail: 'text' } } },
        },
      },
    },
    files: {
      list: { object: { name: 'text', sniffed: 'text', notes: TEXTS, read: 'number', used: 'number' } },
    },
  },
};

const COMMUNITY = {
  community: 'place',
  around: TEXTS,
  names: { object: { leaders: TEXTS, linchpins: TEXTS }, mayMiss: true },
  people: 'number',
  ties: 'number',
  deep_share: 'value',
  deep_people: 'value',
  cross: { oneOf: CROSS, orNull: true },
  shape: { oneOf: SHAPES },
  direction: { oneOf: DIRECTIONS, orNull: true },
  margin: 'value',
  stability: 'value',
  stage: 'text or null',
  next_step: { one: 'text or null', mayMiss: true },
  measures: 'values',
  group: MAYBE.text,
  nearest: { oneOf: SHAPES, mayMiss: true },
  resamples: MAYBE.number,
  noise: MAYBE.values,
  paths: { object: { drawn: 'number', error: 'number' }, mayMiss: true },
  pieces: { list: { object: { people: 'number', groups: 'number' } }, mayMiss: true },
} as const satisfies Record<string, Form>;

export const TIE_FORM: Form = {
  object: {
    a: 'text',
    b: 'text',
    depth: 'value',
    tie: { oneOf: ['thin', 'deep'] },
    standing: { oneOf: STANDINGS },
    ...{ interactions: 'number', online: 'number', offline: 'number', a_to_b: 'number', b_to_a: 'number' },
    ...{ first: 'text or null', last: 'text or null', days: 'value', facets: 'values', why: 'text' },
  },
};

export const PERSON_FORM: Form = {
  object: {
    person: 'text',
    community: 'text or null',
    role: { oneOf: ROLES },
    ...{ ties: 'number', deep_ties: 'number', deep_share: 'value', web_index_without: 'value' },
    ...{ cut_off_without: 'number', introductions: 'value', measures: 'values', why: 'text' },
  },
};

const SUMMARY: Form = {
  object: {
    ...{ people: 'number', ties: 'number', deepTies: 'number', deepShare: 'value', interactions: 'number' },
    ...{ cut: 'number', standings: 'values', alone: 'number' },
    byChance: { object: { ties: 'number', deepTies: 'number', standings: 'values' }, mayMiss: true },
  },
};

/** Schema 1: what every saved analysis holds. Later versions may hold more, and what is not named here is let be. */
export const ANALYSIS_FORM: Form = {
  object: {
    schema: 'number',
    tiedepth: 'text',
    options: 'anything',
    ledger: LEDGER,
    period: {
      object: { first: 'moment or null', last: 'moment or null', asOf: 'moment or null', days: 'value' },
    },
    worlds: {
      object: {
        ...{ online: 'number', offline: 'number', unknown: 'number', tiesInBoth: 'number' },
        gate: { oneOf: ['both-worlds', 'either-world', 'depth-alone'] },
      },
    },
    summary: SUMMARY,
    grouping: {
      object: {
        ...{ communities: 'number', modularity: 'value', agreement: 'value', runs: 'number' },
        ...{ by: MAYBE.text, found_agreement: MAYBE.value },
      },
    },
    communities: { list: { object: COMMUNITY } },
    deepOnly: { object: COMMUNITY, orNull: true },
    people: { list: PERSON_FORM },
    introducers: { list: PERSON_FORM, mayMiss: true },
    ties: { object: { deepest: { list: TIE_FORM }, closeNeverMet: { list: TIE_FORM } } },
    audits: AUDITS_FORM,
    losses: LOSSES_FORM,
    ...{ curve: CURVE_FORM, sampling: SAMPLING_FORM },
    sketch: { list: 'text', mayMiss: true },
    missing: { list: { object: { code: 'text', says: 'text', remedy: 'text' } } },
    notes: TEXTS,
    legend: {
      list: {
        object: {
          ...{ name: 'text', label: 'text', says: 'text', formula: 'text', range: 'text' },
          ...{ undefinedWhen: 'text', source: 'text', example: 'text' },
        },
      },
    },
  },
};

import type { Analysis, Value } from '../model.js';
import { type Limitable, MEASURES, rangeOf } from './measures.js';
import { steadyOf, wholeValuesOf } from './values.js';

/** Where editors find the schema of a limits file. */
export const LIMITS_SCHEMA = 'https://unpkg.com/tiedepth@0/schema/limits.schema.json';

/** Room that a starter leaves: a tenth of the value. */
const ROOM = 0.1;

interface Suggestion {
  readonly measure: string;
  readonly because: string;
  readonly warn?: true;
}

const SUGGESTIONS: readonly Suggestion[] = [
  { measure: 'web_index', because: 'It should hold together when the best-connected are away.' },
  { measure: 'deep_people', because: 'People should find somebody here to be close to.' },
  { measure: 'top_cut_off', because: 'Nobody should be the only way to the others.' },
  { measure: 'reciprocity', because: 'Whoever reaches out should be answered.' },
  { measure: 'largest_component_share', because: 'Nearly everybody should be within reach of everybody.' },
  { measure: 'fading', because: 'Ties that fall silent are worth a word in time.', warn: true },
];

/** A commented limits file that the present state passes, with some room: a start to be edited. */
export function starterOf(analysis: Analysis): string {
  const values = wholeValuesOf(analysis);
  const boundOf = (one: Suggestion): Bound => boundAt(one, steadyOf(values[one.measure] ?? null), values);
  const chosen = SUGGESTIONS.filter((one) => canFail(one, boundOf(one)));
  const limits = chosen.map((one) => entryOf(one, boundOf(one)));
  const unmeasured = chosen.filter((one) => (values[one.measure] ?? null) === null);
  return [
    `# yaml-language-server: $schema=${LIMITS_SCHEMA}`,
    `# Limits for tiedepth check, from the present state${analysis.period.last === null ? '' : ` (until ${analysis.period.last.slice(0, 10)})`}; each leaves a tenth of room.`,
    '# Raise them as things get better; say in because why a limit is there: whoever breaks it will read that.',
    '#',
    '#   measure       a name from: tiedepth explain',
    '#   of            all (default), deep (the deep ties alone), each (every community), or a letter such as A',
    '#   smallest      with of: each, leaves out communities of fewer people',
    '#   around        instead of of: the community that a person is in; letters change, people stay',
    '#   min, max      bounds; not-worse-by: 5% holds it against --baseline, and being better never fails',
    '#   severity      fail (default) or warn',
    'limits:',
    ...limits,
    '# What cannot be measured fails, unless it is allowed here by name:',
    ...(unmeasured.length === 0
      ? ['# allow-unmeasured:', '#   - reciprocity']
      : ['allow-unmeasured:', ...unmeasured.map((one) => `  - ${one.measure}`)]),
    '',
    '# More to choose from:',
    ...wrapped(MEASURES.map((measure) => measure.name)).map((line) => `#   ${line}`),
    '',
  ].join('\n');
}

/** Where a measure is now, the bound that leaves room, and the end of what it can be on that side. */
interface Bound {
  readonly value: Value;
  readonly bound: number;
  readonly end: number;
}

function boundAt({ measure }: Suggestion, value: Value, { people }: Readonly<Record<string, Value>>): Bound {
  const limitable = limitableOf(measure);
  const lower = limitable.better === 'lower';
  const end = lower ? mostOf(measure, people ?? null) : (rangeOf(limitable) ?? [0])[0];
  if (value === null) return { value, bound: 0, end };
  const room = roomy(value, limitable);
  return { value, bound: lower && room >= end ? Math.max(value, end - 1) : room, end };
}

/** Nobody can cut off more than all others. */
function mostOf(measure: string, people: Value): number {
  return measure === 'top_cut_off' && people !== null ? people - 1 : Number.POSITIVE_INFINITY;
}

/** A bound at the end of what a measure can be never fails, and standings that the log cannot tell have no state. */
function canFail({ measure }: Suggestion, { value, bound, end }: Bound): boolean {
  const limitable = limitableOf(measure);
  if (value === null) return limitable.of === 'any';
  return limitable.better === 'lower' ? bound < end : bound > end;
}

function limitableOf(measure: string): Limitable {
  const found = MEASURES.find((one) => one.name === measure);
  if (found === undefined) throw new Error(`no measure ${measure}`);
  return found;
}

function entryOf({ measure, because, warn }: Suggestion, { value, bound }: Bound): string {
  const lower = limitableOf(measure).better === 'lower';
  const now = value === null ? 'not measured now' : `now ${value}`;
  const lines = [
    `  - measure: ${measure}`,
    `    ${lower ? 'max' : 'min'}: ${bound} # ${now}`,
    `    because: ${because}`,
    ...(warn === undefined ? [] : ['    severity: warn']),
  ];
  return `${lines.join('\n')}\n`;
}

/** The value with a tenth of room, to two digits; counts to whole ones. */
function roomy(value: number, limitable: Limitable): number {
  const lower = limitable.better === 'lower';
  const room = lower ? value * (1 + ROOM) : value * (1 - ROOM);
  if (Number.isInteger(value) && rangeOf(limitable) === null)
    return lower ? Math.ceil(room) : Math.floor(room);
  const scale = lower ? Math.ceil(room * 100) : Math.floor(room * 100);
  return scale / 100;
}

const WIDTH = 96;

function wrapped(words: readonly string[]): string[] {
  const lines = [''];
  for (const word of words) {
    const last = lines.length - 1;
    if ((lines[last] as string).length + word.length > WIDTH) lines.push(word);
    else lines[last] = lines[last] === '' ? word : `${lines[last]}, ${word}`;
  }
  return lines;
}

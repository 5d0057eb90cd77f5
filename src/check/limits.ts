import { nearestOf } from '../kit/index.js';
import type { Term } from '../model.js';
import { refuseBeyond, refuseEmpty } from './bounded.js';
import { complaintOf, documentOf, type Spot } from './document.js';
import { numberOf, severityOf, slackOf, textOf } from './entries.js';
import type { Limit, Limits } from './limit.js';
import { type Limitable, MEASURES } from './measures.js';
import { type Keys, whereOf } from './where.js';

/** The keys of a limits file, and of one limit in it. */
export const FILE_KEYS = ['$schema', 'limits', 'allow-unmeasured'] as const;
export const LIMIT_KEYS = [
  'measure',
  'of',
  'around',
  'smallest',
  'min',
  'max',
  'not-worse-by',
  'because',
  'severity',
] as const;

/**
 * A file of limits, YAML or JSON.
 *
 * @throws UserError with file, line and column when a key or measure is unknown or a value is not what it must be: a
 * typo must not switch a limit off. `legend` tells what else a name could mean; without one (the log is not read yet)
 * names of measures are not judged.
 */
export function limitsOf(text: string, file: string, legend: readonly Term[] | null = null): Limits {
  const root = mapOf(documentOf(text, file), 'the file', FILE_KEYS);
  const list = root.get('limits');
  const start = { file, line: 1, column: 1 };
  if (list === undefined)
    throw complaintOf(
      start,
      'there is no list of limits',
      'Write limits: and under it one - measure: a limit.',
    );
  const limits = itemsOf(list.value, 'limits').map((spot) => limitOf(spot, legend));
  if (limits.length === 0)
    throw complaintOf(
      list,
      'the list of limits is empty',
      'A check of nothing would always pass; give it a limit.',
    );
  const allow = root.get('allow-unmeasured');
  const allowed = allow === undefined ? [] : itemsOf(allow.value, 'allow-unmeasured');
  return { file, limits, allowed: new Set(allowed.map((spot) => measureOf(spot, legend).name)) };
}

function mapOf(spot: Spot, what: string, known: readonly string[]): Keys {
  if (spot.type !== 'map')
    throw complaintOf(spot, `${what} must be keys and values`, `Its keys are ${known.join(', ')}.`);
  for (const entry of spot.entries) {
    if (known.includes(entry.key)) continue;
    const near = nearestOf(entry.key, known);
    throw complaintOf(
      entry,
      `unknown key "${entry.key}"`,
      near === null ? `The keys here are ${known.join(', ')}.` : `Did you mean ${near}?`,
    );
  }
  return new Map(spot.entries.map((entry) => [entry.key, entry]));
}

function itemsOf(spot: Spot, what: string): readonly Spot[] {
  if (spot.type === 'list') return spot.items;
  throw complaintOf(spot, `${what} must be a list`, 'Begin each of its entries with a dash.');
}

function limitOf(spot: Spot, legend: readonly Term[] | null): Limit {
  const keys = mapOf(spot, 'a limit', LIMIT_KEYS);
  const place = { file: spot.file, line: spot.line, column: spot.column };
  const named = keys.get('measure');
  if (named === undefined)
    throw complaintOf(place, 'a limit without a measure', 'Add measure: and a name such as web_index.');
  const measure = measureOf(named.value, legend);
  const limit = {
    ...place,
    measure,
    where: whereOf(keys, measure),
    min: numberOf(keys.get('min')),
    max: numberOf(keys.get('max')),
    notWorseBy: slackOf(keys.get('not-worse-by'), measure),
    because: textOf(keys.get('because')),
    severity: severityOf(keys.get('severity')),
  };
  refuseEmpty(limit);
  refuseBeyond(keys, measure);
  return limit;
}

function measureOf(spot: Spot, legend: readonly Term[] | null): Limitable {
  const name = spot.type === 'scalar' ? spot.value : null;
  const found = MEASURES.find((measure) => measure.name === name);
  if (found !== undefined) return found;
  if (typeof name !== 'string')
    throw complaintOf(spot, 'a measure must be a name', 'Such as web_index; `tiedepth explain` lists them.');
  const other = legend?.find((term) => term.name === name);
  if (legend === null || isNewer(other)) return { name, of: 'any', better: null, helps: '' };
  if (other !== undefined)
    throw complaintOf(
      spot,
      `${name} ${meaningOf(other)}, and limits are on networks`,
      'Choose another measure.',
    );
  const near = nearestOf(
    name,
    MEASURES.map((measure) => measure.name),
  );
  throw complaintOf(
    spot,
    `no measure is called "${name}"`,
    near === null ? '`tiedepth explain` lists the measures.' : `Did you mean ${near}?`,
  );
}

/** Words of communities that are no numbers. */
const WORDS: readonly string[] = ['shape', 'direction', 'cross', 'stage'];

/** A measure of networks that the table here does not know: it can have min and max. */
function isNewer(term: Term | undefined): boolean {
  return term?.of === 'community' && !WORDS.includes(term.name);
}

function meaningOf({ of }: Term): string {
  if (of === 'tie') return 'is measured of each tie';
  return of === 'person' ? 'is measured of each person' : 'is no number';
}

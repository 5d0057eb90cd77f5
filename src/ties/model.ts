import { UserError } from '../errors.js';
import type { Blend, DepthModel } from '../model.js';
import { VERSION } from '../version.js';
import { INPUTS } from './inputs.js';

export const WHAT = 'tiedepth depth model';

/**
 * A depth model out of the text of a file. Strict: weights for other inputs, or by a version whose inputs may have
 * been others, would give numbers that mean nothing.
 *
 * @throws UserError when it is no model, of another schema or version, or has a number that cannot be.
 */
export function modelOf(text: string, name: string): DepthModel {
  const json = jsonOf(text, name);
  const fault = faultOf(json);
  if (fault !== null)
    throw new UserError(
      `${name}: ${fault}`,
      'Write it again: tiedepth calibrate LOG... --labels FILE -o FILE.',
    );
  const { schema, what, tiedepth, blend, cut, weights, options, provenance } = json as DepthModel;
  const kept = options === undefined ? {} : { options };
  return { schema, what, tiedepth, blend, cut, weights, ...kept, provenance };
}

/** What keeps a JSON value from being a model of this version; null when nothing does. */
function faultOf(json: unknown): string | null {
  if (!isRecord(json) || json.what !== WHAT) return 'is no depth model';
  if (json.schema !== 1)
    return `is a depth model of schema ${shown(json.schema)}; this version reads schema 1`;
  if (seriesOf(json.tiedepth) !== seriesOf(VERSION))
    return `was written by tiedepth ${shown(json.tiedepth)}; this is ${VERSION}, which may measure otherwise`;
  const { blend, cut, weights, options, provenance } = json;
  if (!isBlend(blend)) return `its blend is not made of ${INPUTS.map((input) => input.name).join(' and ')}`;
  if (!isShare(cut)) return `its cut is ${shown(cut)}, and must be a number from 0 to 1`;
  if (!isRecord(weights) || !Object.values(weights).every((w) => isWeight(w) && w >= 0))
    return 'its weights are no numbers from 0 to 1000';
  if (options !== undefined && !isFittedUnder(options))
    return 'its options are not an event limit and whether pairs by chance were dropped';
  return isProvenance(provenance) ? null : 'does not say what it was fitted on';
}

type Json = Readonly<Record<string, unknown>>;

function jsonOf(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new UserError(
      `${name}: is no JSON, so no depth model`,
      'Name a file that tiedepth calibrate -o wrote.',
    );
  }
}

const isRecord = (x: unknown): x is Json => typeof x === 'object' && x !== null && !Array.isArray(x);
const isNumber = (x: unknown): x is number => typeof x === 'number' && Number.isFinite(x);
/** Weights of a fit are a few units at most; a thousand is no weight. */
const isWeight = (x: unknown): x is number => isNumber(x) && Math.abs(x) <= 1000;
const isShare = (x: unknown): x is number => isNumber(x) && x >= 0 && x <= 1;

function isBlend(x: unknown): x is Blend {
  if (!isRecord(x) || !isWeight(x.intercept) || !Array.isArray(x.inputs)) return false;
  const inputs: readonly unknown[] = x.inputs;
  return (
    inputs.length === INPUTS.length &&
    inputs.every(
      (one, k) =>
        isRecord(one) && one.name === INPUTS[k]!.name && isWeight(one.weight) && isWeight(one.neutral),
    )
  );
}

function isProvenance(x: unknown): x is DepthModel['provenance'] {
  if (!isRecord(x) || typeof x.labels !== 'string') return false;
  const values = [x.auc, x.defaultAuc, x.precision, x.recall];
  return isCount(x.pairs) && isCount(x.close) && values.every((value) => value === null || isShare(value));
}

function isFittedUnder(x: unknown): x is DepthModel['options'] {
  return isRecord(x) && isCount(x.eventLimit) && typeof x.beyondChance === 'boolean';
}

const isCount = (x: unknown): boolean => Number.isSafeInteger(x) && Number(x) >= 0;

/** Before 1.0 a new minor version may measure otherwise, from then on a new major one. */
function seriesOf(version: unknown): string {
  const [major = '', minor = ''] = String(version).split('.');
  return major === '0' ? `0.${minor}` : major;
}

/** Foreign JSON in a sentence: short. */
function shown(x: unknown): string {
  const text = typeof x === 'string' ? x : (JSON.stringify(x) ?? 'missing');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

import { UserError } from '../errors.js';
import { isMoment, isSketch } from '../kit/index.js';
import type { Baseline } from './baseline.js';

const HINT = 'Save one: tiedepth check LOG --save-baseline FILE.';
/** What is there and is no baseline is not overwritten. */
const REMOVE = 'Remove it, and save one anew: tiedepth check LOG --save-baseline FILE.';

/**
 * A baseline that was saved before.
 *
 * @throws UserError when it is empty, no baseline, or one of another version.
 */
export function readBaseline(text: string, file: string): Baseline {
  if (text.trim() === '') throw new UserError(`${file}: the baseline is empty`, HINT);
  const json = jsonOf(text, file);
  if (!isObject(json) || !('baseline' in json)) {
    const saved = isObject(json) && 'schema' in json;
    throw new UserError(
      `${file}: ${saved ? 'a saved analysis' : 'JSON'}, but no baseline`,
      saved ? `Make one of it: tiedepth check ${file} --save-baseline FILE.` : HINT,
    );
  }
  if (json.baseline !== 1)
    throw new UserError(
      `${file}: a baseline of version ${JSON.stringify(json.baseline)}; this tiedepth reads version 1`,
      'Remove it, and save it anew with this version, from the log that it was made of.',
    );
  const fault = faultOf(json);
  if (fault !== null) throw new UserError(`${file}: no whole baseline: ${fault}`, REMOVE);
  return json as unknown as Baseline;
}

function jsonOf(text: string, file: string): unknown {
  const conflict = /^(<{7}|>{7}|={7})/m.exec(text);
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const { message } = error as Error;
    const at = conflict?.index ?? /at position (\d+)/.exec(message)?.[1];
    const line = at === undefined ? '' : `:${text.slice(0, Number(at)).split('\n').length}`;
    const says = conflict === null ? message : 'it holds marks of a merge conflict';
    throw new UserError(
      `${file}${line}: the baseline is no JSON: ${says}`,
      conflict === null ? REMOVE : `Settle the conflict; or ${REMOVE[0]?.toLowerCase()}${REMOVE.slice(1)}`,
    );
  }
}

type Plain = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Why a value is no measures by name; null when it is. */
function valuesFaultOf(value: unknown, where: string): string | null {
  const must = `${where} must hold numbers by name`;
  if (!isObject(value)) return must;
  const wrong = Object.entries(value).find(([, one]) => one !== null && !Number.isFinite(one));
  return wrong === undefined
    ? null
    : `${must}, and ${wrong[0]} is ${wrong[1] === Number.POSITIVE_INFINITY ? 'too large' : JSON.stringify(wrong[1])}`;
}

function faultOf({ all, deep, gate, communities, last, sketch }: Plain): string | null {
  const values = valuesFaultOf(all, 'all') ?? (deep === null ? null : valuesFaultOf(deep, 'deep'));
  if (values !== null) return values;
  if (typeof gate !== 'string') return 'gate must be text';
  if (sketch !== undefined && !isSketch(sketch)) return 'sketch must be eight lines of 64 hexadecimal digits';
  if (!Array.isArray(communities)) return 'communities must be a list of people around and values';
  for (const [i, one] of communities.entries()) {
    const where = `communities[${i}]`;
    if (!isObject(one) || !isTexts(one.around)) return `${where} must hold a list of people around`;
    const fault = valuesFaultOf(one.values, `${where}.values`);
    if (fault !== null) return fault;
  }
  return last === null || isMoment(last)
    ? null
    : 'last must be a time such as 2026-01-31T12:00:00.000Z, or null';
}

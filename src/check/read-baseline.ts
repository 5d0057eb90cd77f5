import { UserError } from '../errors.js';
import { isMoment, isSketch } from '../kit/index.js';
import type { Baseline } from './baseline.js';

const HINT = 'Save one: tiedepth check LOG --save-baseline FILE.';
/** What is there and is no baseline is not overwritten. */
const REMOVE = 'Remove it, and save one anew: tiedepth check LOG --save-baseline FILE.';
const WHICH = 'Check which file this is; a baseline is what tiedepth check LOG --save-baseline FILE writes.';

/**
 * A baseline that was saved before.
 *
 * @throws UserError when it is empty, no baseline, or one of another version.
 */
export function readBaseline(text: string, file: string): Baseline {
  if (text.trim() === '') throw new UserError(`${file}: the baseline is empty`, HINT);
  const json = jsonOf(text, file);
  const version = isObject(json) ? json.baseline : undefined;
  if (!isObject(json) || typeof version !== 'number') {
    const [what, hint] = otherOf(json, file);
    throw new UserError(`${file}: ${what}, but no baseline`, hint);
  }
  if (version !== 1)
    throw new UserError(
      `${file}: a baseline of version ${version}; this tiedepth reads version 1`,
      'Remove it, and save it anew with this version, from the log that it was made of.',
    );
  const fault = faultOf(json);
  if (fault !== null) throw new UserError(`${file}: no whole baseline: ${fault}`, REMOVE);
  return json as unknown as Baseline;
}

/** Files of ours that are given for a baseline: what it is, and what to do. */
function otherOf(json: unknown, file: string): [what: string, hint: string] {
  if (!isObject(json)) return ['JSON', WHICH];
  if ('limits' in json && !('tiedepth' in json)) return ['a file of limits', 'Give it after --limits.'];
  if (!('schema' in json && 'tiedepth' in json)) return ['JSON', WHICH];
  if ('verdicts' in json) return ['verdicts of a check', WHICH];
  if (json.schema !== 1) return [`a saved analysis of schema ${JSON.stringify(json.schema)}`, HINT];
  return ['a saved analysis', `Make one of it: tiedepth check ${file} --save-baseline FILE.`];
}

/** Only what begins as a baseline does may be one that was damaged; nobody is told to remove anything else. */
function jsonOf(text: string, file: string): unknown {
  if (!/^\ufeff?\s*([[{]|null$)/.test(text) || text.includes('\u0000')) {
    const limits = /^limits\s*:/m.test(text);
    const [what, hint] = limits ? ['a file of limits', 'Give it after --limits.'] : ['no JSON', WHICH];
    throw new UserError(`${file}: ${what}, ${limits ? 'but' : 'and so'} no baseline`, hint);
  }
  const conflict = /^(<{7}|>{7}|={7})/m.exec(text);
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const { message } = error as Error;
    const at = conflict?.index ?? /at position (\d+)/.exec(message)?.[1];
    const line = at === undefined ? '' : `:${text.slice(0, Number(at)).split('\n').length}`;
    const says = conflict === null ? message : 'it holds marks of a merge conflict';
    const ours = /^\ufeff?\s*\{[\s<>=\w]*"baseline"/.test(text);
    const hint = ours ? REMOVE : WHICH;
    throw new UserError(
      `${file}${line}: the baseline is no JSON: ${says}`,
      conflict === null ? hint : `Settle the conflict; or ${hint[0]?.toLowerCase()}${hint.slice(1)}`,
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

function faultOf({ all, deep, gate, made, communities, last, sketch }: Plain): string | null {
  const values = valuesFaultOf(all, 'all') ?? (deep === null ? null : valuesFaultOf(deep, 'deep'));
  if (values !== null) return values;
  if (typeof gate !== 'string') return 'gate must be text';
  if (made !== undefined && !(isObject(made) && isTexts(Object.values(made))))
    return 'made must hold text by name';
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

import { type Analysis, type Checked, type Value, VERDICTS, type Verdict } from '../model.js';
import { type Baseline, beforeOf } from './baseline.js';
import type { Limit, Limits, Slack } from './limit.js';
import { isOfDeep, steadyOf } from './measures.js';
import { type Measured, placesOf } from './places.js';
import { boundWordsOf, undefinedOf } from './words.js';

/** One side of a limit: the value may not be beyond `at`. */
interface Bound {
  readonly side: 'min' | 'max';
  readonly at: number;
}

/** Every limit held against an analysis. Pure: the same analysis, limits and baseline give the same verdicts. */
export function checkedOf(analysis: Analysis, limits: Limits, baseline: Baseline | null): Checked {
  const context: Context = { analysis, limits, baseline };
  const verdicts = limits.limits.flatMap((limit) => verdictsOf(context, limit));
  const count = (test: (one: Verdict) => boolean): number => verdicts.filter(test).length;
  const names = VERDICTS.map((name) => [name, count((one) => one.verdict === name)] as const);
  const broken = (one: Verdict): boolean => one.verdict !== 'pass' && !one.allowed && one.severity === 'fail';
  return {
    schema: 1,
    tiedepth: analysis.tiedepth,
    ok: !verdicts.some(broken),
    limits: limits.file,
    baseline: baseline?.last ?? null,
    counts: {
      ...(Object.fromEntries(names) as Record<Verdict['verdict'], number>),
      warn: count((one) => one.verdict !== 'pass' && !one.allowed && one.severity === 'warn'),
      allowed: count((one) => one.allowed),
    },
    period: analysis.period,
    verdicts,
  };
}

interface Context {
  readonly analysis: Analysis;
  readonly limits: Limits;
  readonly baseline: Baseline | null;
}

function verdictsOf(context: Context, limit: Limit): Verdict[] {
  const places = placesOf(context.analysis, limit.where);
  if (typeof places === 'string') {
    const nowhere: Measured = { of: 'none', where: wordOf(limit), around: [], values: {}, noise: {} };
    return [unmeasured({ context, limit, place: nowhere }, places)];
  }
  return places.map((place) => verdictOf({ context, limit, place }));
}

function wordOf({ where }: Limit): string {
  if (where.type === 'around') return `the community around ${where.person}`;
  if (where.type === 'letter') return `community ${where.letter}`;
  return where.type === 'deep' ? 'the deep ties alone' : 'every community';
}

interface Case {
  readonly context: Context;
  readonly limit: Limit;
  readonly place: Measured;
}

function verdictOf(one: Case): Verdict {
  const { limit, place } = one;
  const { name } = limit.measure;
  const value = steadyOf(place.values[name] ?? null);
  if (value === null) return unmeasured(one, undefinedOf(one.context.analysis, name));
  const bounds = boundsOf(one);
  if (typeof bounds === 'string') return { ...unmeasured(one, bounds), value };
  const beyond = bounds.map(({ side, at }) => (side === 'min' ? at - value : value - at));
  const worst = beyond.indexOf(Math.max(...beyond));
  const { at, side } = bounds[worst] as Bound;
  const by = beyond[worst] as number;
  const noise = place.noise[name] ?? null;
  const fails = by > 0;
  return {
    ...base(one),
    verdict: fails ? 'fail' : 'pass',
    limit: boundWordsOf(one, side, at),
    value,
    bound: at,
    by: fails ? steadyOf(by) : null,
    noise: noise === null || noise === 0 ? null : Math.abs(value - at) <= noise,
    helps: fails && side === (limit.measure.better === 'lower' ? 'max' : 'min') ? helpsOf(limit) : null,
  };
}

function helpsOf({ measure }: Limit): string | null {
  return measure.helps === '' ? null : measure.helps;
}

function base({ limit, place }: Case): Verdict {
  const { because, severity, file, line, column } = limit;
  return {
    verdict: 'pass',
    measure: limit.measure.name,
    of: place.of,
    where: place.where,
    limit: '',
    ...{
      value: null,
      bound: null,
      by: null,
      severity,
      allowed: false,
      noise: null,
      because,
      helps: null,
      reason: null,
    },
    ...{ file, line, column },
  };
}

function unmeasured(one: Case, why: string): Verdict {
  const { limit, context } = one;
  return {
    ...base(one),
    verdict: 'unmeasured',
    limit: boundWordsOf(one, null, null),
    allowed: context.limits.allowed.has(limit.measure.name),
    reason: why,
  };
}

/** What the value is held against; or in words why the baseline cannot tell. */
function boundsOf({ context, limit, place }: Case): readonly Bound[] | string {
  const { min, max, notWorseBy, measure } = limit;
  const fixed: Bound[] = [];
  if (min !== null) fixed.push({ side: 'min', at: min });
  if (max !== null) fixed.push({ side: 'max', at: max });
  if (notWorseBy === null) return fixed;
  const { baseline, analysis } = context;
  if (baseline === null) return 'there is no baseline: give one with --baseline';
  const deep = place.of === 'deep ties' || isOfDeep(measure.name);
  if (deep && baseline.gate !== analysis.worlds.gate)
    return `deep meant something else in the baseline (${baseline.gate}; now ${analysis.worlds.gate})`;
  const values = beforeOf(baseline, place);
  if (values === null) return `the baseline does not know ${place.where}`;
  const before = values[measure.name] ?? null;
  if (before === null) return `the baseline holds no ${measure.name} of ${place.where}`;
  const lower = measure.better === 'lower';
  const at = lower ? before + roomOf(before, notWorseBy) : before - roomOf(before, notWorseBy);
  return [...fixed, { side: lower ? 'max' : 'min', at: steadyOf(at) as number }];
}

function roomOf(before: Value, { amount, percent }: Slack): number {
  return percent ? amount * Math.abs(before ?? 0) : amount;
}

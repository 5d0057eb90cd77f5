import { type Analysis, type Checked, VERDICTS, type Verdict } from '../model.js';
import type { Baseline } from './baseline.js';
import { type Bound, boundsOf, type Case, type Context } from './bounds.js';
import type { Limit, Limits } from './limit.js';
import { isShare } from './measures.js';
import { notesOf } from './notes.js';
import { type Measured, placesOf } from './places.js';
import { steadyOf } from './values.js';
import { boundWordsOf, labelOf, undefinedOf } from './words.js';

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
    notes: notesOf(context),
    verdicts,
  };
}

function verdictsOf(context: Context, limit: Limit): Verdict[] {
  const places = placesOf(context.analysis, limit.where);
  if (typeof places === 'string') {
    const nowhere: Measured = { of: 'none', where: wordOf(limit), around: [], values: {}, noise: {} };
    return [unmeasured(caseOf(context, limit, nowhere), places)];
  }
  return places.map((place) => verdictOf(caseOf(context, limit, place)));
}

function caseOf(context: Context, limit: Limit, place: Measured): Case {
  return { context, limit, place, label: labelOf(context.analysis, limit.measure.name) };
}

function wordOf({ where }: Limit): string {
  if (where.type === 'around') return `the community around ${where.person}`;
  if (where.type === 'letter') return `community ${where.letter}`;
  return where.type === 'deep' ? 'the deep ties alone' : 'every community';
}

function verdictOf(one: Case): Verdict {
  const { limit, place } = one;
  const { name } = limit.measure;
  const value = steadyOf(place.values[name] ?? null);
  if (value === null) return unmeasured(one, undefinedOf(one.context.analysis, name));
  const { bounds, unknown } = boundsOf(one);
  const beyond = bounds.map(({ side, at }) => (side === 'min' ? at - value : value - at));
  const worst = beyond.indexOf(Math.max(...beyond));
  // A bound that is broken is broken, whatever a baseline would say.
  if (unknown !== null && !(beyond[worst]! > 0)) return { ...unmeasured(one, unknown), value };
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
    percent: isShare(limit.measure.name),
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

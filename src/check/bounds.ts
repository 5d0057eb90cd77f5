import { madeOf, otherwiseOf } from '../analysis/index.js';
import type { Analysis, Value } from '../model.js';
import { type Baseline, beforeOf } from './baseline.js';
import type { Limit, Limits, Slack } from './limit.js';
import { isOfDeep } from './measures.js';
import type { Measured } from './places.js';
import { steadyOf } from './values.js';

/** All that a check is made of. */
export interface Context {
  readonly analysis: Analysis;
  readonly limits: Limits;
  readonly baseline: Baseline | null;
}

/** One limit in one place. */
export interface Case {
  readonly context: Context;
  readonly limit: Limit;
  readonly place: Measured;
  readonly label: string;
}

/** One side of a limit: the value may not be beyond `at`. */
export interface Bound {
  readonly side: 'min' | 'max';
  readonly at: number;
}

interface Bounds {
  readonly bounds: readonly Bound[];
  /** Why the baseline cannot tell; null when it can, or is not asked. */
  readonly unknown: string | null;
}

/** What the value is held against: min and max, and what the baseline says. */
export function boundsOf({ context, limit, place }: Case): Bounds {
  const { min, max, notWorseBy, measure } = limit;
  const bounds: Bound[] = [];
  if (min !== null) bounds.push({ side: 'min', at: min });
  if (max !== null) bounds.push({ side: 'max', at: max });
  if (notWorseBy === null) return { bounds, unknown: null };
  const before = earlierOf(context, limit, place);
  if (typeof before === 'string') return { bounds, unknown: before };
  const lower = measure.better === 'lower';
  const at = lower ? before + roomOf(before, notWorseBy) : before - roomOf(before, notWorseBy);
  bounds.push({ side: lower ? 'max' : 'min', at: steadyOf(at) ?? before });
  return { bounds, unknown: null };
}

/** The value in the baseline; or in words why there is none. */
function earlierOf({ baseline, analysis }: Context, { measure }: Limit, place: Measured): number | string {
  if (baseline === null) return 'there is no baseline: give one with --baseline';
  const deep = place.of === 'deep ties' || isOfDeep(measure.name);
  const other = unlikeOf(baseline, analysis, deep);
  if (other !== null) return other;
  const values = beforeOf(baseline, place);
  if (values === null) return unknownOf(baseline, place);
  return values[measure.name] ?? `the baseline holds no ${measure.name} of ${place.where}`;
}

/** Why a measure of the baseline is not of the same thing; null when it is. */
function unlikeOf(baseline: Baseline, analysis: Analysis, deep: boolean): string | null {
  const { gate } = analysis.worlds;
  if (deep && baseline.gate !== gate)
    return `deep meant something else in the baseline (${baseline.gate}; now ${gate})`;
  const { made } = baseline;
  if (made === undefined) return null;
  const now = madeOf(analysis);
  const ties = otherwiseOf(made, now, 'ties');
  const depth = deep ? otherwiseOf(made, now, 'depth') : null;
  if (ties === null && depth === null) return null;
  const what =
    ties === null
      ? `deep meant something else in the baseline (${depth})`
      : `the baseline was made otherwise (${ties})`;
  return `${what}; give the same options, or save the baseline again`;
}

/** Communities are kept when the limits that a baseline is saved with are on communities. */
function unknownOf({ communities }: Baseline, { of, where }: Measured): string {
  if (of === 'deep ties') return 'the baseline has no deep ties';
  return communities.length === 0
    ? 'the baseline holds no communities; save it again with these limits: --limits FILE --save-baseline FILE'
    : `the baseline has no community with anybody of those whom ${where} is called by`;
}

function roomOf(before: Value, { amount, percent }: Slack): number {
  return percent ? amount * Math.abs(before ?? 0) : amount;
}

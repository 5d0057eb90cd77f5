import { type MadeWords, madeOf } from '../analysis/index.js';
import { byText, isSketch } from '../kit/index.js';
import type { Analysis, Gate, Value } from '../model.js';
import type { Limits } from './limit.js';
import type { Measured } from './places.js';
import { rowValuesOf, steadyOf, wholeValuesOf } from './values.js';

type Values = Readonly<Record<string, Value>>;

/** Measures of an earlier state, and nothing else: what limits with not-worse-by are held against. */
export interface Baseline {
  readonly baseline: 1;
  readonly tiedepth: string;
  readonly last: string | null;
  readonly gate: Gate;
  /** How it was made, in words; see `madeOf`. Absent in baselines of the first versions. */
  readonly made?: MadeWords;
  /** Who the people are, without their names: see `sketchOf`. Absent where an analysis does not know everybody. */
  readonly sketch?: readonly string[];
  readonly all: Values;
  readonly deep: Values | null;
  /** Only where a limit is on communities; found again by the people they are around. */
  readonly communities: readonly { readonly around: readonly string[]; readonly values: Values }[];
}

/** The baseline of an analysis; communities (and with them names) are in it only when a limit needs them. */
export function baselineOf(analysis: Analysis, limits: Limits | null): Baseline {
  const named = limits?.limits.some(
    ({ where, notWorseBy }) => notWorseBy !== null && where.type !== 'all' && where.type !== 'deep',
  );
  const { deepOnly, communities, sketch } = analysis;
  const parts = named ? communities.slice(1) : [];
  return {
    baseline: 1,
    tiedepth: analysis.tiedepth,
    last: analysis.period.last,
    gate: analysis.worlds.gate,
    made: madeOf(analysis),
    ...(isSketch(sketch) ? { sketch } : {}),
    all: steady(wholeValuesOf(analysis)),
    deep: deepOnly === null ? null : steady(rowValuesOf(deepOnly)),
    communities: parts
      .map((row) => ({ around: [...row.around].sort(byText), values: steady(rowValuesOf(row)) }))
      .sort((x, y) => byText(x.around.join('\n'), y.around.join('\n'))),
  };
}

function steady(values: Values): Values {
  const names = Object.keys(values).sort(byText);
  return Object.fromEntries(names.map((name) => [name, steadyOf(values[name] ?? null)]));
}

/** A baseline as text: sorted, a line per measure and per community, so that `git diff` shows what changed. */
export function baselineTextOf(baseline: Baseline): string {
  const { communities, ...rest } = baseline;
  const head = JSON.stringify(rest, null, 2).slice(0, -2);
  const lines = communities.map((community) => `\n    ${JSON.stringify(community)}`);
  return `${head},\n  "communities": [${lines.join(',')}${lines.length === 0 ? '' : '\n  '}]\n}\n`;
}

/** What the baseline holds of a network: of a community, the one that shares most of those whom it is around. */
export function beforeOf(baseline: Baseline, place: Measured): Values | null {
  if (place.of === 'all') return baseline.all;
  if (place.of === 'deep ties') return baseline.deep;
  return nearestBeforeOf(baseline, place)?.values ?? null;
}

/** The community of a baseline that shares most of those whom this one is around; null when none shares any. */
export function nearestBeforeOf(
  baseline: Baseline,
  place: Pick<Measured, 'around'>,
): Baseline['communities'][number] | null {
  const shared = baseline.communities.map(
    ({ around }) => around.filter((person) => place.around.includes(person)).length,
  );
  const most = Math.max(0, ...shared);
  return most === 0 ? null : (baseline.communities[shared.indexOf(most)] ?? null);
}

import type { AnalyzeOptions } from '../../src/model.js';
import { BLEND, type Blend } from '../../src/ties/blend.js';
import { fitOf, type Training } from '../../src/ties/calibrate/fit.js';
import { depthOf } from '../../src/ties/depth.js';
import { evidenceOf } from '../../src/ties/evidence.js';
import { FACETS } from '../../src/ties/facets/table.js';
import type { Grounds } from '../../src/ties/grounds.js';
import { INPUTS } from '../../src/ties/inputs.js';
import { baselinesOf } from './baselines.js';
import type { LabelledSet } from './sets.js';

const OPTIONS: AnalyzeOptions = { seed: 1, eventLimit: 100, halfLife: 90, asOf: null };

/** A labelled set measured: the candidate pairs, what was said of them, and every way to rank them. */
export interface Measured {
  readonly set: LabelledSet;
  readonly grounds: Grounds;
  /** Positions of the candidates among the pairs of the log. */
  readonly candidates: readonly number[];
  readonly labels: readonly number[];
}

export function measuredOf(set: LabelledSet): Measured {
  const { grounds } = evidenceOf(set.log, OPTIONS);
  const nameOf = (p: number): string => set.log.people[p]!.name;
  const said = Array.from({ length: grounds.pairs.size }, (_, i) =>
    set.labelOf(nameOf(grounds.pairs.a[i]!), nameOf(grounds.pairs.b[i]!)),
  );
  const candidates = said.flatMap((label, i) => (label === null ? [] : [i]));
  return { set, grounds, candidates, labels: candidates.map((i) => (said[i] ? 1 : 0)) };
}

/** The fit on all sets but those of one log; every log counts the same, however many pairs and sets it has. */
export function blendWithout(all: readonly Measured[], log: object | null): Blend {
  const used = all.filter(({ set }) => set.fitted && set.log !== log);
  const pairs = used.reduce((sum, { labels }) => sum + labels.length, 0);
  const logs = new Set(used.map(({ set }) => set.log)).size;
  const weightOf = ({ set, labels }: Measured): number =>
    pairs / logs / used.filter((other) => other.set.log === set.log).length / labels.length;
  const training: Training = {
    inputs: INPUTS.map((input) => ({
      name: input.name,
      column: used.flatMap((m) => pick(m, input.columnOf(m.grounds))),
    })),
    labels: used.flatMap(({ labels }) => labels),
    weights: used.flatMap((m) => m.labels.map(() => weightOf(m))),
  };
  return fitOf(training);
}

/** Every way to rank the candidates of a set; NaN as 0. */
export function scoresOf(measured: Measured, all: readonly Measured[]): Record<string, number[]> {
  const { grounds, set } = measured;
  const apart = blendWithout(all, set.log);
  const facets = FACETS.map((facet) => [`facet ${facet.name}`, facet.columnOf(grounds)] as const);
  const columns: Record<string, ArrayLike<number>> = {
    'depth, as shipped': depthOf(grounds, BLEND),
    'depth, fitted without this log': depthOf(grounds, apart),
    ...Object.fromEntries(facets.filter(([, column]) => column.some((x) => !Number.isNaN(x)))),
    ...baselinesOf(grounds.pairs, grounds.people),
  };
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, pick(measured, column)]));
}

/** A column's values at the candidates; NaN stays, for inputs. */
function pick({ candidates }: Measured, column: ArrayLike<number>): number[] {
  return candidates.map((i) => column[i]!);
}

import { asValue } from '../../kit/index.js';
import type { Calibration, DepthTold } from '../../model.js';
import { FACETS } from '../facets/table.js';
import type { Crossed, Labelled } from './crossed.js';
import { aucOf, hitsOf, intervalOf } from './ranking.js';

/** Whom a cut calls close, and the seed of the resamples. */
interface Judged {
  readonly cut: number;
  readonly called: readonly boolean[];
  readonly seed: number;
}

/** How depths tell the labels, and the pairs that were called close by them. */
export function toldOf(
  depth: readonly number[],
  labels: readonly number[],
  { cut, called, seed }: Judged,
): DepthTold {
  const interval = intervalOf(labels.length, seed, (drawn) => aucAt(depth, labels, drawn));
  return { auc: asValue(aucOf(depth, labels)), interval, ...hitsOf(called, labels, cut) };
}

const aucAt = (depth: readonly number[], labels: readonly number[], drawn: Uint32Array): number =>
  aucOf(
    Float64Array.from(drawn, (i) => depth[i]!),
    Uint8Array.from(drawn, (i) => labels[i]!),
  );

/** How much larger the calibrated AUC is. */
export function gainOf(
  { crossed, shipped }: { crossed: Crossed; shipped: readonly number[] },
  labels: readonly number[],
  seed: number,
): Calibration['gain'] {
  const of = (drawn: Uint32Array): number =>
    aucAt(crossed.depth, labels, drawn) - aucAt(shipped, labels, drawn);
  const everyone = Uint32Array.from(labels, (_, i) => i);
  return { auc: asValue(of(everyone)), interval: intervalOf(labels.length, seed, of) };
}

/** Better or worse only where resamples agree on it. */
export function verdictOf({ interval: [low, high] }: Calibration['gain']): Calibration['verdict'] {
  if (low !== null && low > 0) return 'ranks-better';
  return high !== null && high < 0 ? 'ranks-worse' : 'ranks-the-same';
}

/** The count and every facet that the log can show, each ranking by itself; 0 for a pair where it is not defined. */
export function aloneOf({ grounds, at, labels }: Labelled): Calibration['alone'] {
  const columns = [
    ['interactions', grounds.pairs.interactions] as const,
    ...FACETS.map((facet) => [facet.name, facet.columnOf(grounds)] as const),
  ];
  return columns
    .filter(([, column]) => at.some((i) => !Number.isNaN(column[i]!)))
    .map(([name, column]) => {
      const scores = at.map((i) => (Number.isNaN(column[i]!) ? 0 : column[i]!));
      return { name, auc: asValue(aucOf(scores, labels)) };
    })
    .sort((x, y) => (y.auc ?? 0) - (x.auc ?? 0));
}

const BINS = 5;

/** In fifths of depth: how many pairs, their mean depth, and the share of them that are close. */
export function reliabilityOf(
  depth: readonly number[],
  labels: readonly number[],
): Calibration['reliability'] {
  const bins = Array.from({ length: BINS }, () => ({ pairs: 0, depth: 0, close: 0 }));
  depth.forEach((x, i) => {
    const bin = bins[Math.min(BINS - 1, Math.floor(x * BINS))]!;
    bin.pairs += 1;
    bin.depth += x;
    bin.close += labels[i]!;
  });
  return bins.map((bin, k) => ({
    from: k / BINS,
    to: (k + 1) / BINS,
    pairs: bin.pairs,
    predicted: asValue(bin.depth / bin.pairs),
    observed: asValue(bin.close / bin.pairs),
  }));
}

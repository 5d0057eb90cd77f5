import { randomOf } from '../../kit/index.js';
import type { Value } from '../../model.js';

/**
 * The chance that a close pair scores above one that is not, equal scores counting half (Mann-Whitney). NaN when there
 * are none of either.
 *
 * @example scores 1, 2, 3 and labels 0, 1, 1: 1; all scores equal: 0.5.
 */
export function aucOf(scores: ArrayLike<number>, labels: ArrayLike<number>): number {
  const order = Uint32Array.from({ length: labels.length }, (_, i) => i).sort(
    (i, j) => scores[i]! - scores[j]!,
  );
  let positives = 0;
  for (let i = 0; i < labels.length; i += 1) positives += labels[i]!;
  let ranks = 0;
  for (let i = 0; i < order.length; ) {
    let end = i;
    while (end < order.length && scores[order[end]!] === scores[order[i]!]) end += 1;
    for (let k = i; k < end; k += 1) ranks += (labels[order[k]!]! * (i + end + 1)) / 2;
    i = end;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (labels.length - positives));
}

/** How many of the pairs at or above a cut are close, and how many of the close are there; null where there are none. */
export interface AtCut {
  readonly cut: number;
  readonly precision: Value;
  readonly recall: Value;
  /** The share of all pairs of whom it tells rightly whether they are close. */
  readonly right: Value;
}

/** Precision, recall and the share told rightly, for pairs called close or not. */
export function hitsOf(called: ArrayLike<boolean>, labels: ArrayLike<number>, cut: number): AtCut {
  let [hits, calls, close] = [0, 0, 0];
  for (let i = 0; i < labels.length; i += 1) {
    close += labels[i]!;
    if (!called[i]) continue;
    calls += 1;
    hits += labels[i]!;
  }
  const part = (whole: number): Value => (whole === 0 ? null : hits / whole);
  return {
    cut,
    precision: part(calls),
    recall: part(close),
    right: labels.length === 0 ? null : (labels.length - calls - close + 2 * hits) / labels.length,
  };
}

/** As likely as not: the cut of a depth that is a chance, and of the one that we ship. */
const EVEN = 0.5;

/**
 * The cut that tells the most pairs rightly, halfway between two scores: as likely close as not. 0.5 unless another does
 * better, and of equal ones the highest, which calls fewer pairs close.
 *
 * @example scores 0.1, 0.2, 0.6, 0.8 and labels 0, 0, 1, 1: 0.5; labels 0, 1, 1, 1: 0.15.
 */
export function bestCutOf(scores: readonly number[], labels: readonly number[]): number {
  const order = scores.map((_, i) => i).sort((i, j) => scores[j]! - scores[i]!);
  // Of the pairs called close, so many more are than are not; the rest of what is right is the same at every cut.
  let best = order.reduce((sum, at) => sum + (scores[at]! >= EVEN ? 2 * labels[at]! - 1 : 0), 0);
  let [more, cut] = [0, EVEN];
  order.forEach((at, n) => {
    more += 2 * labels[at]! - 1;
    const next = order[n + 1];
    if (next !== undefined && scores[next] === scores[at]) return;
    if (more <= best) return;
    best = more;
    cut = next === undefined ? scores[at]! : halfwayOf(scores[next]!, scores[at]!);
  });
  return cut;
}

/** Between two scores, in as few digits as tell them apart. */
function halfwayOf(below: number, above: number): number {
  const half = (below + above) / 2;
  const short = Number(half.toFixed(3));
  return short > below && short <= above ? short : half;
}

const RESAMPLES = 400;

/** The middle 95 % of a statistic over seeded resamples of the pairs; null when it is never defined. */
export function intervalOf(
  size: number,
  seed: number,
  of: (drawn: Uint32Array) => number,
): readonly [Value, Value] {
  const random = randomOf(seed);
  const found: number[] = [];
  for (let n = 0; n < RESAMPLES; n += 1) {
    const value = of(Uint32Array.from({ length: size }, () => Math.floor(random() * size)));
    if (Number.isFinite(value)) found.push(value);
  }
  found.sort((x, y) => x - y);
  const at = (share: number): Value =>
    found[Math.min(found.length - 1, Math.floor(found.length * share))] ?? null;
  return [at(0.025), at(0.975)];
}

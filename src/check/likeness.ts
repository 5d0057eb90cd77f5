import { agreeingOf, isSketch } from '../kit/index.js';
import type { Analysis } from '../model.js';
import type { Baseline } from './baseline.js';

/** With fewer people on either side, a few who left are all of them. */
const ENOUGH = 10;

/**
 * Bytes of 256 that two sketches agree in at most when they are called strangers: one is expected of people who have
 * nobody in common, and more than four in one of 250 pairs of them; twelve where a quarter of each are the same.
 */
const STRANGE = 4;

/** From so many times as many people on, the smaller is too small a part of the larger to be found in it. */
const BEYOND = 4;

export interface Likeness {
  readonly before: number;
  readonly now: number;
  /** Of those of the smaller of the two, the share that is in the other; null where that cannot be told. */
  readonly shared: number | null;
  /** True where hardly anybody, or nobody, is in both. */
  readonly strangers: boolean;
}

/** How many people a baseline and an analysis have in common, estimated from their sketches. */
export function likenessOf(baseline: Baseline, analysis: Analysis): Likeness {
  const [before, now] = [baseline.all.people ?? 0, analysis.summary.people];
  const [least, most] = [Math.min(before, now), Math.max(before, now)];
  const { sketch } = analysis;
  if (baseline.sketch === undefined || !isSketch(sketch) || least < ENOUGH)
    return { before, now, shared: null, strangers: false };
  const agreeing = agreeingOf(baseline.sketch, sketch);
  const far = agreeing <= STRANGE;
  if (far && most > BEYOND * least) return { before, now, shared: null, strangers: false };
  // Of all in either, the share in both; then how many that is.
  const both = Math.max(0, (agreeing - 1) / 255);
  const shared = Math.min(1, ((both / (1 + both)) * (before + now)) / least);
  return { before, now, shared, strangers: far };
}

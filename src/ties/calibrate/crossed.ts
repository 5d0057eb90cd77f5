import type { Blend } from '../../model.js';
import { depthOf } from '../depth.js';
import type { Grounds } from '../grounds.js';
import { INPUTS } from '../inputs.js';
import { fitOf } from './fit.js';
import { foldCountOf, foldsOf } from './folds.js';
import { bestCutOf } from './ranking.js';

/** Labelled pairs with all that a fit looks at. */
export interface Labelled {
  readonly grounds: Grounds;
  /** Positions among the pairs of the log. */
  readonly at: readonly number[];
  readonly labels: readonly number[];
}

/** The fit of the blend on some of the labelled pairs, all counting the same. */
export function blendOf({ grounds, at, labels }: Labelled, which?: readonly number[]): Blend {
  const used = which ?? at.map((_, i) => i);
  return fitOf({
    inputs: INPUTS.map((input) => {
      const column = input.columnOf(grounds);
      return { name: input.name, column: used.map((i) => column[at[i]!]!) };
    }),
    labels: used.map((i) => labels[i]!),
    weights: used.map(() => 1),
  });
}

/** The depth of the labelled pairs under a blend. */
export function depthsOf({ grounds, at }: Labelled, blend: Blend): number[] {
  const depth = depthOf(grounds, blend);
  return at.map((i) => depth[i]!);
}

/** Each labelled pair by a fit on the other folds: its depth, and whether that reaches the cut chosen on them. */
export interface Crossed {
  readonly folds: number;
  readonly depth: readonly number[];
  readonly called: readonly boolean[];
}

/** Cross-validation: fit and cut are made on all folds but one, and applied to that one. */
export function crossedOf(labelled: Labelled, seed: number): Crossed {
  const { labels } = labelled;
  const fold = foldsOf(labels, seed);
  const folds = foldCountOf(labels);
  const depth = labels.map(() => 0);
  const called = labels.map(() => false);
  for (let out = 0; out < folds; out += 1) {
    const train = labels.map((_, i) => i).filter((i) => fold[i] !== out);
    const depths = depthsOf(labelled, blendOf(labelled, train));
    const cut = bestCutOf(
      train.map((i) => depths[i]!),
      train.map((i) => labels[i]!),
    );
    labels.forEach((_, i) => {
      if (fold[i] !== out) return;
      depth[i] = depths[i]!;
      called[i] = depths[i]! >= cut;
    });
  }
  return { folds, depth, called };
}

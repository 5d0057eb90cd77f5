import type { Network, Term, Value } from '../model.js';
import type { Skeleton } from '../network/index.js';

/** What a measure that draws at random may spend. */
export interface Effort {
  readonly seed: number;
  /** Ties of the whole log: the more there are, the fewer draws for the whole and for each of its parts. */
  readonly wholeTies: number;
}

/** A measure of a whole: its words, and how it is computed. The term is its documentation, here and in `explain`. */
export interface ShapeMeasure {
  readonly term: Term;
  of(network: Network, effort?: Effort): Value;
}

/** A measure that looks at who is tied to whom, and at nothing else. */
export interface SkeletonMeasure extends ShapeMeasure {
  of(network: Skeleton): Value;
}

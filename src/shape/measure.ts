import type { Network, Term, Value } from '../model.js';

/** A measure of a whole: its words, and how it is computed. The term is its documentation, here and in `explain`. */
export interface ShapeMeasure {
  readonly term: Term;
  of(network: Network): Value;
}

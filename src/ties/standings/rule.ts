import type { Gate, Standing, Term } from '../../model.js';
import type { Grounds } from '../grounds.js';

/** All that the rules of the standings look at. */
export interface Judged {
  readonly grounds: Grounds;
  readonly depth: Float64Array;
  readonly deep: Uint8Array;
  readonly gate: Gate;
  /** The depth from which a tie can be deep. */
  readonly cut: number;
}

/** A standing, and the rule for it. */
export interface Rule extends Term {
  readonly name: Standing;
  holds(judged: Judged, i: number): boolean;
}

import type { Communities, Network, PeopledLog, Term, Ties } from '../model.js';
import type { Paths, Separations, Triangles } from '../network/index.js';
import type { Answers } from './answers.js';
import type { AtOnce } from './at-once.js';
import type { Contacts } from './contacts.js';
import type { DrawingOut } from './drawing-out.js';
import type { Introductions } from './introductions/introductions.js';
import type { TieDays } from './tie-days.js';

/** What everybody's place is read from, beside network and communities. */
export interface Evidence {
  /** The ties of the network, at the same positions. */
  readonly ties: Ties;
  /** Each person's ties beside those, which are no more than chance at shared events; absent where there are none. */
  readonly byChance?: Uint32Array;
  readonly log: PeopledLog;
  /** Larger events introduce nobody. */
  readonly eventLimit: number;
  readonly seed: number;
}

/** From where a person's place is measured: one log as network, communities and ties, and what measures share. */
export interface Standpoint {
  readonly network: Network;
  readonly communities: Communities;
  readonly ties: Ties;
  readonly triangles: Triangles;
  readonly paths: Paths;
  readonly contacts: Contacts;
  readonly days: TieDays;
  readonly answers: Answers;
  readonly atOnce: AtOnce;
  readonly introductions: Introductions;
  readonly drawingOut: DrawingOut;
  readonly separations: Separations;
}

/** A measure of every person's place: a column with a position per person, NaN where it is not defined. */
export interface PersonMeasure extends Term {
  readonly of: 'person';
  readonly column: (from: Standpoint) => Float64Array;
}

/** A column from a number per person. */
export function columnOf(people: number, numberOf: (p: number) => number): Float64Array {
  const column = new Float64Array(people);
  for (let p = 0; p < people; p += 1) column[p] = numberOf(p);
  return column;
}

/** A column of sums over each person's ties, of what a tie (by position in `ties`) adds to its a and to its b. */
export function sumsOf(
  { network, ties }: Pick<Standpoint, 'network' | 'ties'>,
  toA: (i: number) => number,
  toB: (i: number) => number = toA,
): Float64Array {
  const column = new Float64Array(network.people);
  for (let i = 0; i < ties.size; i += 1) {
    column[ties.a[i]!]! += toA(i);
    column[ties.b[i]!]! += toB(i);
  }
  return column;
}

/** Part by part over whole by whole; NaN where there is no whole. */
export function sharesOf(parts: Float64Array, wholes: Float64Array): Float64Array {
  return parts.map((part, p) => (wholes[p]! > 0 ? part / wholes[p]! : Number.NaN));
}

/**
 * Whether anybody in the log ever answers: some pair turns to each other. Without, its columns of who and whom may be
 * in no order at all, and who turns to whom is not 0 but unknown.
 */
export function showsAnswers({ aToB, bToA }: Pick<Ties, 'aToB' | 'bToA'>): boolean {
  for (let i = 0; i < aToB.length; i += 1) if (aToB[i]! > 0 && bToA[i]! > 0) return true;
  return false;
}

/** Whether anything in the log has a direction. */
export function hasDirection({ aToB, bToA }: Pick<Ties, 'aToB' | 'bToA'>): boolean {
  for (let i = 0; i < aToB.length; i += 1) if (aToB[i]! + bToA[i]! > 0) return true;
  return false;
}

import type { Guests } from './guests.js';

/** How many people attended so many events (or: how many events had so many people). */
interface Class {
  readonly degree: number;
  readonly times: number;
}

/** The probability that somebody who attended `attended` events was at each class of events, and its size. */
export interface Chances {
  readonly events: readonly Class[];
  of(attended: number): Float64Array;
}

const STEPS = 2000;
const NEAR = 1e-9;

/**
 * The bipartite configuration model: the likeliest probabilities p_ae with which person a is at event e, when all that
 * is known is how many events each attended and how many people each event had, both met on average.
 *
 *     p_ae = x_a y_e / (1 + x_a y_e)
 *     x_a = K_a / sum over e of y_e / (1 + x_a y_e),   y_e the same over people
 *
 * Solved by fixed-point iteration. People with the same K have the same x, so the work is by distinct numbers only.
 *
 * Source: Saracco, Di Clemente, Gabrielli & Squartini 2015, Scientific Reports 5:10595; Vallarano et al. 2021,
 * Scientific Reports 11:15227 (the iteration).
 * @example two events of one guest each and two people of one event each: every p is 1/2.
 */
export function chancesOf({ attended, sizes }: Guests): Chances {
  const people = classesOf(attended);
  const events = classesOf(sizes);
  const total = Math.sqrt(people.reduce((sum, { degree, times }) => sum + degree * times, 0));
  const x = Float64Array.from(people, ({ degree }) => degree / total);
  const y = Float64Array.from(events, ({ degree }) => degree / total);
  for (let step = 0; step < STEPS; step += 1) {
    const moved = Math.max(
      stepOf(x, people, { other: y, classes: events }),
      stepOf(y, events, { other: x, classes: people }),
    );
    if (moved < NEAR) break;
  }
  const at = new Map(people.map(({ degree }, i) => [degree, i]));
  return {
    events,
    of: (degree) => y.map((one) => shareOf(x[at.get(degree)!]!, one)),
  };
}

function shareOf(x: number, y: number): number {
  const xy = x * y;
  return xy === Number.POSITIVE_INFINITY ? 1 : xy / (1 + xy);
}

/** Moves one side of the equations, and says by how much at most, as a share of the degrees. */
function stepOf(
  mine: Float64Array,
  classes: readonly Class[],
  against: { readonly other: Float64Array; readonly classes: readonly Class[] },
): number {
  let moved = 0;
  classes.forEach(({ degree }, i) => {
    let sum = 0;
    against.classes.forEach(({ times }, j) => {
      sum += (times * against.other[j]!) / (1 + mine[i]! * against.other[j]!);
    });
    const next = Math.min(MOST, degree / sum);
    moved = Math.max(moved, Math.abs(next - mine[i]!) / next);
    mine[i] = next;
  });
  return moved;
}

/** Who was at every event has an x without bound; this much is as good. */
const MOST = 1e9;

function classesOf(degrees: Uint32Array): Class[] {
  const times = new Map<number, number>();
  for (const degree of degrees) if (degree > 0) times.set(degree, (times.get(degree) ?? 0) + 1);
  return [...times].map(([degree, n]) => ({ degree, times: n })).sort((p, q) => p.degree - q.degree);
}

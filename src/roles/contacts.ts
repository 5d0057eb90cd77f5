import { DAY } from '../kit/index.js';
import type { Network, Ties } from '../model.js';

/** When each person was in contact with anybody, and the period of the whole log; NaN without times. */
export interface Contacts {
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** Distinct days with contact that the ties prove: at least so many, perhaps more. */
  readonly days: Float64Array;
  readonly start: number;
  readonly end: number;
}

/**
 * Ties keep their first and last day and how many days they had, not which. So a person's days are bounded from below:
 * the days of their busiest tie, or the distinct first and last days of all their ties, whichever is more. Gaps
 * computed from it are too long rather than too short, and nobody is called silent too early.
 */
export function contactsOf(network: Network, ties: Ties): Contacts {
  const first = new Float64Array(network.people).fill(Number.NaN);
  const last = first.slice();
  const busiest = new Float64Array(network.people);
  for (let i = 0; i < ties.size; i += 1) {
    for (const p of [ties.a[i]!, ties.b[i]!]) {
      if (!(first[p]! <= ties.first[i]!)) first[p] = ties.first[i]!;
      if (!(last[p]! >= ties.last[i]!)) last[p] = ties.last[i]!;
      if (busiest[p]! < ties.days[i]!) busiest[p] = ties.days[i]!;
    }
  }
  const days = provenDaysOf(network, ties, busiest);
  for (let p = 0; p < network.people; p += 1) if (Number.isNaN(first[p]!)) days[p] = Number.NaN;
  return { first, last, days, start: extremeOf(first, Math.min), end: endOf(last, ties.asOf) };
}

/** The log ends when it is looked at: at `asOf`, or at the last contact where that is later or no moment is given. */
function endOf(last: Float64Array, asOf: number): number {
  const latest = extremeOf(last, Math.max);
  return Number.isNaN(asOf) ? latest : Math.max(asOf, latest);
}

function extremeOf(times: Float64Array, choose: (a: number, b: number) => number): number {
  let best = Number.NaN;
  for (const time of times) {
    if (!Number.isNaN(time)) best = Number.isNaN(best) ? time : choose(best, time);
  }
  return best;
}

function provenDaysOf(network: Network, ties: Ties, busiest: Float64Array): Float64Array {
  const { people, offsets, neighbours, tieOf } = network;
  const proven = busiest.slice();
  if (neighbours.length === 0) return proven;
  const known = new Float64Array(neighbours.length * 2);
  for (let p = 0; p < people; p += 1) {
    const from = offsets[p]! * 2;
    let size = 0;
    for (let i = offsets[p]!; i < offsets[p + 1]!; i += 1) {
      const first = ties.first[tieOf[i]!]!;
      if (Number.isNaN(first)) continue;
      known[from + size] = Math.floor(first / DAY);
      known[from + size + 1] = Math.floor(ties.last[tieOf[i]!]! / DAY);
      size += 2;
    }
    const distinct = distinctOf(known.subarray(from, from + size));
    if (distinct > proven[p]!) proven[p] = distinct;
  }
  return proven;
}

/** How many different numbers; sorts them. */
function distinctOf(days: Float64Array): number {
  if (days.length > 2) days.sort();
  let distinct = 0;
  for (let i = 0; i < days.length; i += 1) if (i === 0 || days[i] !== days[i - 1]) distinct += 1;
  return distinct;
}

import { DAY } from '../kit/index.js';
import type { PeopledLog } from '../model.js';

/** On which days each person was in the log, and the period of the whole log; NaN without times. */
export interface Contacts {
  /** First and last day, as their first moment in ms UTC. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** Distinct days (UTC) on which the log holds the person, with whomever. */
  readonly days: Float64Array;
  /** The most days from one of them to the next; NaN with fewer than two. */
  readonly longest: Float64Array;
  readonly start: number;
  readonly end: number;
}

/** Every interaction counts, and every event attended, also one that is too large to say who met whom. */
export function contactsOf(log: PeopledLog, asOf: number): Contacts {
  const { offsets, day } = daysByPerson(log);
  const none = (): Float64Array => new Float64Array(log.people.length).fill(Number.NaN);
  const contacts = { first: none(), last: none(), days: none(), longest: none() };
  let start = Number.POSITIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  for (let p = 0; p < log.people.length; p += 1) {
    const mine = day.subarray(offsets[p]!, offsets[p + 1]!).sort();
    if (mine.length === 0) continue;
    contacts.first[p] = mine[0]! * DAY;
    contacts.last[p] = mine[mine.length - 1]! * DAY;
    const { distinct, longest } = gapsOf(mine);
    contacts.days[p] = distinct;
    contacts.longest[p] = distinct > 1 ? longest : Number.NaN;
    start = Math.min(start, contacts.first[p]!);
    latest = Math.max(latest, contacts.last[p]!);
  }
  if (start > latest) return { ...contacts, start: Number.NaN, end: Number.NaN };
  return { ...contacts, start, end: endOf(latest, asOf) };
}

/** The log ends when it is looked at: at `asOf`, or on its last day where that is later or no moment is given. */
function endOf(latest: number, asOf: number): number {
  return Number.isNaN(asOf) ? latest : Math.max(asOf, latest);
}

/** The days of each person's rows, one person after the other. */
function daysByPerson({ size, from, to, time, attendance, people }: PeopledLog) {
  const offsets = new Uint32Array(people.length + 1);
  const visit = (note: (p: number, at: number) => void): void => {
    for (let i = 0; i < size; i += 1) {
      if (Number.isNaN(time[i]!)) continue;
      note(from[i]!, time[i]!);
      note(to[i]!, time[i]!);
    }
    for (let i = 0; i < attendance.size; i += 1) {
      if (!Number.isNaN(attendance.start[i]!)) note(attendance.person[i]!, attendance.start[i]!);
    }
  };
  visit((p) => {
    offsets[p + 1]! += 1;
  });
  for (let p = 0; p < people.length; p += 1) offsets[p + 1]! += offsets[p]!;
  const day = new Float64Array(offsets[people.length]!);
  const next = offsets.slice();
  visit((p, at) => {
    day[next[p]!++] = Math.floor(at / DAY);
  });
  return { offsets, day };
}

/** How many different numbers there are in a sorted column, and the widest gap between neighbours. */
function gapsOf(sorted: Float64Array): { distinct: number; longest: number } {
  let distinct = sorted.length > 0 ? 1 : 0;
  let longest = 0;
  for (let i = 1; i < sorted.length; i += 1) {
    const gap = sorted[i]! - sorted[i - 1]!;
    if (gap > 0) distinct += 1;
    if (gap > longest) longest = gap;
  }
  return { distinct, longest };
}

import { DAY } from '../kit/index.js';
import type { PeopledLog } from '../model.js';
import { byDayOf, dayOf } from './by-day.js';

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
  const { size, from, to, attendance, people } = log;
  const diaries = new Diaries(people.length);
  const time = timesOf(log);
  const rows = byDayOf(timedOf(time), time);
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i]!;
    const day = dayOf(time[row]!);
    if (row < size) {
      diaries.note(from[row]!, day);
      diaries.note(to[row]!, day);
    } else diaries.note(attendance.person[row - size]!, day);
  }
  const dayAt = (i: number): number => (rows.length === 0 ? Number.NaN : dayOf(time[rows[i]!]!) * DAY);
  return { ...diaries.contacts(), start: dayAt(0), end: endOf(dayAt(rows.length - 1), asOf) };
}

/** The log ends when it is looked at: at `asOf`, or on its last day where that is later or no moment is given. */
function endOf(latest: number, asOf: number): number {
  return Number.isNaN(asOf) ? latest : Math.max(asOf, latest);
}

/** When each interaction was, then when each event that somebody attended. */
function timesOf({ size, time, attendance }: PeopledLog): Float64Array {
  if (attendance.size === 0) return time.subarray(0, size);
  const times = new Float64Array(size + attendance.size);
  times.set(time.subarray(0, size));
  times.set(attendance.start.subarray(0, attendance.size), size);
  return times;
}

/** Which of them have a time. */
function timedOf(time: Float64Array): Uint32Array {
  const rows = new Uint32Array(time.length);
  let found = 0;
  for (let i = 0; i < time.length; i += 1) {
    if (Number.isNaN(time[i]!)) continue;
    rows[found] = i;
    found += 1;
  }
  return rows.subarray(0, found);
}

/** What is noted of each person, day by day. */
class Diaries {
  readonly #first: Float64Array;
  readonly #last: Float64Array;
  readonly #days: Float64Array;
  readonly #longest: Float64Array;

  constructor(people: number) {
    this.#first = new Float64Array(people);
    this.#last = new Float64Array(people);
    this.#days = new Float64Array(people);
    this.#longest = new Float64Array(people);
  }

  /** Days come in their order. */
  note(p: number, day: number): void {
    const days = this.#days[p]!;
    const gap = day - this.#last[p]!;
    if (days > 0 && gap === 0) return;
    if (days === 0) this.#first[p] = day;
    else this.#longest[p] = Math.max(this.#longest[p]!, gap);
    this.#last[p] = day;
    this.#days[p] = days + 1;
  }

  contacts(): Pick<Contacts, 'first' | 'last' | 'days' | 'longest'> {
    const days = this.#days;
    const from = (column: Float64Array, least: number, unit = 1): Float64Array =>
      column.map((value, p) => (days[p]! < least ? Number.NaN : value * unit));
    return {
      first: from(this.#first, 1, DAY),
      last: from(this.#last, 1, DAY),
      days: from(days, 1),
      longest: from(this.#longest, 2),
    };
  }
}

import { sortedTogether, type Together } from '../kit/index.js';
import type { Network } from '../model.js';
import type { TieDays } from './tie-days.js';

/**
 * Each person's days with each contact, by day: the slots of person p are at `offsets[p]` to `offsets[p + 1]`. A day
 * with three contacts makes three slots.
 */
export interface Slots {
  readonly offsets: Uint32Array;
  /** A position in `dates`. */
  readonly date: Uint32Array;
  readonly tie: Uint32Array;
  /** Every day on which anybody was in contact, in days since 1970, sorted. */
  readonly dates: Int32Array;
}

/** Days sorted once for everybody, then handed out in that order: each person's slots come sorted. */
export function slotsOf({ people, a, b }: Network, days: TieDays): Slots {
  const first = firstOf(days.day);
  const once = daysOnce(days, first);
  const offsets = startsOf(people, { a, b, tie: once.beside });
  const { number, beside } = sortedTogether(once);
  const [date, tieAt] = [new Uint32Array(2 * beside.length), new Uint32Array(2 * beside.length)];
  const next = offsets.slice();
  const dates: number[] = [];
  for (let i = 0; i < beside.length; i += 1) {
    if (i === 0 || number[i] !== number[i - 1]) dates.push(number[i]!);
    const t = beside[i]!;
    const at = next[a[t]!]!++;
    date[at] = dates.length - 1;
    tieAt[at] = t;
    const other = next[b[t]!]!++;
    date[other] = dates.length - 1;
    tieAt[other] = t;
  }
  return { offsets, date, tie: tieAt, dates: Int32Array.from(dates, (since) => first + since) };
}

/** Where the slots of each person begin. */
function startsOf(
  people: number,
  { a, b, tie }: { a: Uint32Array; b: Uint32Array; tie: Uint32Array },
): Uint32Array {
  const starts = new Uint32Array(people + 1);
  for (let row = 0; row < tie.length; row += 1) {
    starts[a[tie[row]!]! + 1]! += 1;
    starts[b[tie[row]!]! + 1]! += 1;
  }
  for (let p = 0; p < people; p += 1) starts[p + 1]! += starts[p]!;
  return starts;
}

/** A row per tie and day, whatever the places: days, or finer steps, since the first, and the ties beside them. */
function daysOnce({ offsets, day }: TieDays, first: number): Together {
  const [number, beside] = [new Uint32Array(day.length), new Uint32Array(day.length)];
  let size = 0;
  for (let t = 0; t + 1 < offsets.length; t += 1) {
    for (let row = offsets[t]!; row < offsets[t + 1]!; row += 1) {
      if (row > offsets[t]! && day[row] === day[row - 1]) continue;
      number[size] = day[row]! - first;
      beside[size] = t;
      size += 1;
    }
  }
  return { number: number.subarray(0, size), beside: beside.subarray(0, size) };
}

function firstOf(day: Int32Array): number {
  let first = Number.POSITIVE_INFINITY;
  for (let i = 0; i < day.length; i += 1) if (day[i]! < first) first = day[i]!;
  return first;
}

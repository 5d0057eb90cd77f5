import { sortedBy } from '../kit/index.js';
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
  const { tie, day } = daysOnce(days);
  const offsets = startsOf(people, { a, b, tie });
  const order = sortedBy(sinceFirstOf(day));
  const [date, tieAt] = [new Uint32Array(2 * tie.length), new Uint32Array(2 * tie.length)];
  const next = offsets.slice();
  const dates: number[] = [];
  for (let i = 0; i < order.length; i += 1) {
    const row = order[i]!;
    if (i === 0 || day[row] !== dates[dates.length - 1]) dates.push(day[row]!);
    const t = tie[row]!;
    for (let p = a[t]!, end = 0; end < 2; p = b[t]!, end += 1) {
      const at = next[p]!++;
      date[at] = dates.length - 1;
      tieAt[at] = t;
    }
  }
  return { offsets, date, tie: tieAt, dates: Int32Array.from(dates) };
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

/** A row per tie and day, whatever the places. */
function daysOnce({ offsets, day }: TieDays): { tie: Uint32Array; day: Int32Array } {
  const tie = new Uint32Array(day.length);
  const once = new Int32Array(day.length);
  let size = 0;
  for (let t = 0; t + 1 < offsets.length; t += 1) {
    for (let row = offsets[t]!; row < offsets[t + 1]!; row += 1) {
      if (row > offsets[t]! && day[row] === day[row - 1]) continue;
      tie[size] = t;
      once[size] = day[row]!;
      size += 1;
    }
  }
  return { tie: tie.subarray(0, size), day: once.subarray(0, size) };
}

/** Days, or finer steps, since the first of them. */
function sinceFirstOf(day: Int32Array): Uint32Array {
  let first = 0;
  for (let i = 0; i < day.length; i += 1) if (i === 0 || day[i]! < first) first = day[i]!;
  const since = new Uint32Array(day.length);
  for (let i = 0; i < day.length; i += 1) since[i] = day[i]! - first;
  return since;
}

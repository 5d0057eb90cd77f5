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
  const dates = distinctOf(day);
  const date = ranksOf(day, dates);
  const offsets = new Uint32Array(people + 1);
  for (let row = 0; row < tie.length; row += 1) {
    offsets[a[tie[row]!]! + 1]! += 1;
    offsets[b[tie[row]!]! + 1]! += 1;
  }
  for (let p = 0; p < people; p += 1) offsets[p + 1]! += offsets[p]!;
  const slots = {
    offsets,
    date: new Uint32Array(offsets[people]!),
    tie: new Uint32Array(offsets[people]!),
    dates,
  };
  const next = offsets.slice();
  const byDate = byDateOf(tie, date, dates.length);
  for (let d = 0; d < dates.length; d += 1) {
    for (let i = byDate.starts[d]!; i < byDate.starts[d + 1]!; i += 1) {
      const t = byDate.tie[i]!;
      for (let p = a[t]!, end = 0; end < 2; p = b[t]!, end += 1) {
        const at = next[p]!++;
        slots.date[at] = d;
        slots.tie[at] = t;
      }
    }
  }
  return slots;
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

function distinctOf(day: Int32Array): Int32Array {
  const dates = new Set<number>();
  for (let i = 0; i < day.length; i += 1) dates.add(day[i]!);
  return Int32Array.from(dates).sort();
}

function ranksOf(day: Int32Array, dates: Int32Array): Uint32Array {
  const ranks = new Uint32Array(day.length);
  for (let i = 0; i < day.length; i += 1) {
    let low = 0;
    let high = dates.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (dates[middle]! < day[i]!) low = middle + 1;
      else high = middle;
    }
    ranks[i] = low;
  }
  return ranks;
}

/** The ties of each date, in their order: a counting sort. */
function byDateOf(tie: Uint32Array, date: Uint32Array, dates: number) {
  const starts = new Uint32Array(dates + 1);
  for (let row = 0; row < date.length; row += 1) starts[date[row]! + 1]! += 1;
  for (let d = 0; d < dates; d += 1) starts[d + 1]! += starts[d]!;
  const next = starts.slice();
  const sorted = new Uint32Array(date.length);
  for (let row = 0; row < date.length; row += 1) sorted[next[date[row]!]!++] = tie[row]!;
  return { tie: sorted, starts };
}

import { PARTS_OF_A_MINUTE } from '../kit/index.js';
import type { PeopledLog } from '../model.js';
import type { Order } from './days.js';

/** Rows by day, and where each day begins. */
export interface Rolled {
  readonly log: PeopledLog;
  /** Where each day begins, then the rows without a time, and in the end how many rows there are. */
  readonly starts: Uint32Array;
}

/**
 * A log summed by day: rows of one day that have the same two people, kind, medium and place become one row. The ties
 * of any whole days of it are those of the rows themselves, to the last digit.
 *
 * For that only what adds up exactly is summed: whole counts, and minutes whose sum a column of minutes can hold; other
 * rows stay by themselves. Counts that sum to more than a hundred million are beyond all exactness, as they are in ties.
 */
export function rolledOf(log: PeopledLog, { order, starts }: Order): Rolled {
  const columns = columnsOf(order.length);
  const table = tableOf(starts);
  const rolledStarts = new Uint32Array(starts.length);
  let size = 0;
  for (let d = 0; d + 1 < starts.length; d += 1) {
    const dayStart = size;
    for (let k = starts[d]!; k < starts[d + 1]!; k += 1) {
      const row = order[k]!;
      const slot = slotOf({ log, columns, table }, row, dayStart);
      const at = table[slot]! - 1;
      if (at >= dayStart && addTo(columns, at, { log, row })) continue;
      copyTo(columns, size, { log, row });
      size += 1;
      if (Number.isInteger(log.count[row]!)) table[slot] = size;
    }
    rolledStarts[d + 1] = size;
  }
  const names = Object.keys(columns) as (keyof Columns)[];
  const views = Object.fromEntries(names.map((name) => [name, columns[name].slice(0, size)]));
  return { log: { ...log, ...(views as unknown as Columns), size }, starts: rolledStarts };
}

type Columns = ReturnType<typeof columnsOf>;

function columnsOf(size: number) {
  return {
    from: new Uint32Array(size),
    to: new Uint32Array(size),
    time: new Float64Array(size),
    kind: new Uint8Array(size),
    medium: new Uint8Array(size),
    place: new Uint32Array(size),
    count: new Float64Array(size),
    minutes: new Float32Array(size),
    file: new Uint16Array(size),
    line: new Uint32Array(size),
  };
}

/** Slots for twice the rows of the busiest day, at least; each holds a summed row, counted from 1. */
function tableOf(starts: Uint32Array): Uint32Array {
  let most = 1;
  for (let d = 0; d + 1 < starts.length; d += 1) most = Math.max(most, starts[d + 1]! - starts[d]!);
  return new Uint32Array(2 ** (Math.ceil(Math.log2(most)) + 1));
}

interface Place {
  readonly log: PeopledLog;
  readonly row: number;
}

/** The slot of the day's row that this one can be added to, or a free one. Slots of days before are free. */
function slotOf(
  { log, columns, table }: { log: PeopledLog; columns: Columns; table: Uint32Array },
  row: number,
  dayStart: number,
): number {
  const mask = table.length - 1;
  const from = log.from[row]!;
  const to = log.to[row]!;
  const kind = log.kind[row]!;
  const medium = log.medium[row]!;
  const place = log.place[row]!;
  let slot = hashOf(from, to, (place << 10) ^ (kind << 2) ^ medium) & mask;
  for (; ; slot = (slot + 1) & mask) {
    const at = table[slot]! - 1;
    if (at < dayStart) return slot;
    const same = columns.from[at] === from && columns.to[at] === to && columns.kind[at] === kind;
    if (same && columns.medium[at] === medium && columns.place[at] === place) return slot;
  }
}

function hashOf(x: number, y: number, z: number): number {
  let hash = Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b) ^ Math.imul(z, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

const partsOf = (minutes: number): number => (minutes > 0 ? Math.round(minutes * PARTS_OF_A_MINUTE) : 0);

/** Adds a row to a summed one; false where the sum would not be exact. */
function addTo({ count, minutes }: Columns, at: number, { log, row }: Place): boolean {
  const more = log.count[row]!;
  if (!Number.isInteger(more)) return false;
  const parts = partsOf(minutes[at]!) + partsOf(log.minutes[row]!);
  const sum = Math.fround(parts / PARTS_OF_A_MINUTE);
  if (partsOf(sum) !== parts) return false;
  count[at] = Math.max(0, count[at]!) + Math.max(0, more);
  minutes[at] = parts === 0 ? Number.NaN : sum;
  return true;
}

function copyTo(columns: Columns, at: number, { log, row }: Place): void {
  columns.from[at] = log.from[row]!;
  columns.to[at] = log.to[row]!;
  columns.time[at] = log.time[row]!;
  columns.kind[at] = log.kind[row]!;
  columns.medium[at] = log.medium[row]!;
  columns.place[at] = log.place[row]!;
  columns.count[at] = log.count[row]!;
  columns.minutes[at] = log.minutes[row]!;
  columns.file[at] = log.file[row]!;
  columns.line[at] = log.line[row]!;
}

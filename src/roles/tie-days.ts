import { DAY, Growable, leastOf } from '../kit/index.js';
import type { Network, PeopledLog } from '../model.js';
import { tieFinderOf } from '../network/index.js';

/** The log's days tie by tie: the rows of tie i are at `offsets[i]` to `offsets[i + 1]`, sorted by day and place. */
export interface TieDays {
  readonly offsets: Uint32Array;
  /** Days since 1970; a day with contact in two places has two rows. */
  readonly day: Int32Array;
  /** 0 is none, also where the log holds a single place, which tells nobody apart; places come before events. */
  readonly place: Uint32Array;
  /** The sum of FORTH, when a turned to b on that day in that place, and BACK, when b turned to a. */
  readonly way: Uint8Array;
  readonly times: Times;
}

/** When the two of each tie were in contact, in milliseconds since 1970: those of tie i are at `offsets[i]` to `offsets[i + 1]`, sorted. */
export interface Times {
  readonly offsets: Uint32Array;
  readonly sorted: Float64Array;
}

export const FORTH = 1;
export const BACK = 2;
const WAYS = 4;

interface Asked {
  readonly eventLimit: number;
  readonly step?: number;
  /** As `tieOfRows` gives it, where that is at hand. */
  readonly tieOf?: Int32Array;
}

/**
 * On which days, where and which way the two people of each tie were in contact, or in which finer steps; and when.
 * Events larger than the limit, and pairs that are no ties, are left out.
 */
export function tieDaysOf(
  log: PeopledLog,
  network: Network,
  { eventLimit, step = DAY, tieOf = tieOfRows(log, network) }: Asked,
): TieDays {
  const tie = new Growable(Uint32Array, log.size + 1);
  const key = new Growable(Float64Array, log.size + 1);
  const times = new Growable(Float64Array, log.size + 1);
  const places = log.places.length + log.attendance.events.length;
  const telling = log.places.length > 2;
  const firstDay = Math.floor(earliestOf(log) / step);
  const note = (found: number, time: number, rest: number): void => {
    if (found < 0 || Number.isNaN(time)) return;
    tie.push(found);
    key.push((Math.floor(time / step) - firstDay) * places * WAYS + rest);
    times.push(time);
  };
  const directed = Uint8Array.from(log.kinds, (kind) => (kind.directed ? 1 : 0));
  for (let i = 0; i < log.size; i += 1) {
    const way = directed[log.kind[i]!] === 1 ? (log.from[i]! < log.to[i]! ? FORTH : BACK) : 0;
    note(tieOf[i]!, log.time[i]!, (telling ? log.place[i]! : 0) * WAYS + way);
  }
  const find = tieFinderOf(network);
  for (const { event, start, guests } of eventsOf(log, eventLimit)) {
    const place = (log.places.length + event) * WAYS;
    for (let i = 0; i < guests.length; i += 1)
      for (let j = 0; j < i; j += 1) note(find(guests[i]!, guests[j]!), start, place);
  }
  const beside = besideOf({ tie: tie.view(), key: key.view(), time: times.view() }, network.ties);
  const keys = { offsets: beside.offsets, sorted: beside.key };
  return {
    ...rowsOf(keys, { places, firstDay }),
    times: { offsets: beside.offsets, sorted: beside.time },
  };
}

/** The first row of a tie on a day or after it; one after its last when there is none. */
export function rowFrom(
  { offsets, day }: Pick<TieDays, 'offsets' | 'day'>,
  tie: number,
  from: number,
): number {
  let low = offsets[tie]!;
  let high = offsets[tie + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (day[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function earliestOf({ time, attendance }: PeopledLog): number {
  const first = Math.min(leastOf(time), leastOf(attendance.start));
  return Number.isFinite(first) ? first : 0;
}

/** Who was at an event. */
export interface Gathering {
  readonly event: number;
  /** The earliest start that any of its rows gives; NaN when none does. */
  readonly start: number;
  readonly guests: readonly number[];
}

/** Events of no more people than the limit. */
export function* eventsOf({ attendance }: PeopledLog, eventLimit: number): Iterable<Gathering> {
  const guests = attendance.events.map((): number[] => []);
  const start = new Float64Array(guests.length).fill(Number.NaN);
  for (let i = 0; i < attendance.size; i += 1) {
    const event = attendance.event[i]!;
    guests[event]!.push(attendance.person[i]!);
    if (!(start[event]! <= attendance.start[i]!)) start[event] = attendance.start[i]!;
  }
  for (const [event, list] of guests.entries()) {
    if (list.length <= eventLimit) yield { event, start: start[event]!, guests: list };
  }
}

/** The tie to which each row of the log belongs, or -1. */
export function tieOfRows({ size, from, to }: PeopledLog, network: Network): Int32Array {
  const find = tieFinderOf(network);
  const tieOf = new Int32Array(size);
  for (let i = 0; i < size; i += 1) tieOf[i] = find(from[i]!, to[i]!);
  return tieOf;
}

interface Noted {
  readonly tie: Uint32Array;
  readonly key: Float64Array;
  readonly time: Float64Array;
}

interface Beside {
  readonly offsets: Uint32Array;
  readonly key: Float64Array;
  readonly time: Float64Array;
}

/** Keys and times put beside each other tie by tie, and each sorted there. */
function besideOf({ tie, key, time }: Noted, ties: number): Beside {
  const offsets = new Uint32Array(ties + 1);
  for (let i = 0; i < tie.length; i += 1) offsets[tie[i]! + 1]! += 1;
  for (let t = 0; t < ties; t += 1) offsets[t + 1]! += offsets[t]!;
  const beside = { offsets, key: new Float64Array(tie.length), time: new Float64Array(tie.length) };
  const next = offsets.slice();
  for (let i = 0; i < tie.length; i += 1) {
    const at = next[tie[i]!]!++;
    beside.key[at] = key[i]!;
    beside.time[at] = time[i]!;
  }
  for (let t = 0; t < ties; t += 1) {
    sortWithin(beside.key, offsets[t]!, offsets[t + 1]!);
    sortWithin(beside.time, offsets[t]!, offsets[t + 1]!);
  }
  return beside;
}

/** A row for each key, equals made one. */
function rowsOf(
  { offsets: starts, sorted }: Times,
  { places, firstDay }: { places: number; firstDay: number },
): Omit<TieDays, 'times'> {
  const ties = starts.length - 1;
  const offsets = new Uint32Array(ties + 1);
  const day = new Int32Array(sorted.length);
  const place = new Uint32Array(sorted.length);
  const way = new Uint8Array(sorted.length);
  let size = 0;
  for (let t = 0; t < ties; t += 1) {
    let before = -1;
    for (let i = starts[t]!; i < starts[t + 1]!; i += 1) {
      const where = Math.floor(sorted[i]! / WAYS);
      if (where !== before) {
        day[size] = firstDay + Math.floor(where / places);
        place[size] = where % places;
        size += 1;
      }
      way[size - 1]! |= sorted[i]! % WAYS;
      before = where;
    }
    offsets[t + 1] = size;
  }
  return { offsets, day: day.slice(0, size), place: place.slice(0, size), way: way.slice(0, size) };
}

/** So few are put in order by hand: most ties have no more. */
const FEW = 16;

function sortWithin(keys: Float64Array, from: number, to: number): void {
  if (to - from > FEW) {
    keys.subarray(from, to).sort();
    return;
  }
  for (let i = from + 1; i < to; i += 1) {
    const key = keys[i]!;
    let at = i;
    for (; at > from && keys[at - 1]! > key; at -= 1) keys[at] = keys[at - 1]!;
    keys[at] = key;
  }
}

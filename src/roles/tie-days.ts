import { DAY, Growable, leastOf, mostRowsOf } from '../kit/index.js';
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
  const calendar = { step, firstDay: Math.floor(earliestOf(log) / step), places: placesOf(log) };
  const rows = { tie: tieOf, time: log.time, where: wheresOf(log) };
  const noted = [rows, metAt(log, network, eventLimit)];
  return rowsOf(besideOf(noted, network.ties), calendar);
}

const placesOf = ({ places, attendance }: PeopledLog): number => places.length + attendance.events.length;

/** Contacts as they come; those without a tie (-1), or without a time, are left out. */
interface Noted {
  readonly tie: Int32Array | Uint32Array;
  readonly time: Float64Array;
  /** The place × `WAYS`, and the way. */
  readonly where: Uint32Array;
}

/** Of each row of the log. */
function wheresOf({ size, kinds, places, kind, place, from, to }: PeopledLog): Uint32Array {
  const directed = Uint8Array.from(kinds, (one) => (one.directed ? 1 : 0));
  const telling = places.length > 2;
  const where = new Uint32Array(size);
  for (let i = 0; i < size; i += 1) {
    const way = directed[kind[i]!] === 1 ? (from[i]! < to[i]! ? FORTH : BACK) : 0;
    where[i] = (telling ? place[i]! : 0) * WAYS + way;
  }
  return where;
}

/** Who met at events. */
function metAt(log: PeopledLog, network: Network, eventLimit: number): Noted {
  const [tie, where] = [new Growable(Uint32Array), new Growable(Uint32Array)];
  const time = new Growable(Float64Array);
  const find = tieFinderOf(network);
  for (const { event, start, guests } of eventsOf(log, eventLimit))
    for (let i = 0; i < guests.length; i += 1)
      for (let j = 0; j < i; j += 1) {
        const found = find(guests[i]!, guests[j]!);
        if (found < 0) continue;
        tie.push(found);
        time.push(start);
        where.push((log.places.length + event) * WAYS);
      }
  return { tie: tie.view(), time: time.view(), where: where.view() };
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

/** Contacts tie by tie, as they come. */
interface Beside extends Omit<Noted, 'tie'> {
  readonly offsets: Uint32Array;
}

function besideOf(noted: readonly Noted[], ties: number): Beside {
  const offsets = new Uint32Array(ties + 1);
  for (const part of noted) count(part, offsets);
  for (let t = 0; t < ties; t += 1) offsets[t + 1]! += offsets[t]!;
  const size = offsets[ties]!;
  const beside = { offsets, time: new Float64Array(size), where: new Uint32Array(size) };
  const next = offsets.slice();
  for (const part of noted) put(part, beside, next);
  return beside;
}

function count({ tie, time }: Noted, offsets: Uint32Array): void {
  for (let i = 0; i < tie.length; i += 1)
    if (tie[i]! >= 0 && !Number.isNaN(time[i]!)) offsets[tie[i]! + 1]! += 1;
}

function put({ tie, time, where }: Noted, beside: Beside, next: Uint32Array): void {
  for (let i = 0; i < tie.length; i += 1) {
    if (tie[i]! < 0 || Number.isNaN(time[i]!)) continue;
    const at = next[tie[i]!]!++;
    beside.time[at] = time[i]!;
    beside.where[at] = where[i]!;
  }
}

interface Calendar {
  readonly step: number;
  readonly firstDay: number;
  readonly places: number;
}

/** A row for each day and place of a tie, sorted; the times, sorted in place. */
function rowsOf({ offsets: starts, time, where }: Beside, { step, firstDay, places }: Calendar): TieDays {
  const ties = starts.length - 1;
  const offsets = new Uint32Array(ties + 1);
  const day = new Int32Array(time.length);
  const place = new Uint32Array(time.length);
  const way = new Uint8Array(time.length);
  const keys = new Float64Array(mostRowsOf(starts));
  let size = 0;
  for (let t = 0; t < ties; t += 1) {
    const [start, end] = [starts[t]!, starts[t + 1]!];
    for (let i = start; i < end; i += 1)
      keys[i - start] = (Math.floor(time[i]! / step) - firstDay) * places * WAYS + where[i]!;
    sortWithin(keys, 0, end - start);
    sortWithin(time, start, end);
    let before = -1;
    for (let i = 0; i < end - start; i += 1) {
      const here = Math.floor(keys[i]! / WAYS);
      if (here !== before) {
        day[size] = firstDay + Math.floor(here / places);
        place[size] = here % places;
        size += 1;
      }
      way[size - 1]! |= keys[i]! % WAYS;
      before = here;
    }
    offsets[t + 1] = size;
  }
  const all = <T extends Int32Array | Uint32Array | Uint8Array>(column: T): T =>
    column.subarray(0, size) as T;
  return {
    offsets,
    day: all(day),
    place: all(place),
    way: all(way),
    times: { offsets: starts, sorted: time },
  };
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

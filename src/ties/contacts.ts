import { DAY, unitsOf } from '../kit/index.js';
import type { PeopledLog } from '../model.js';
import { type Boxes, boxesOf } from './boxes.js';
import {
  A,
  AMOUNT,
  AT_DAY,
  AT_EVENT,
  B,
  BACK,
  CODES,
  codesOf,
  FORTH,
  MINUTES,
  NEITHER,
  NUMBERS,
  PLACE,
  type Rows,
  WORDS,
} from './contact.js';
import type { Projection } from './projection.js';
import { MINUTES_PER_UNIT, type Weighing } from './weights.js';

/** Everything that counts as contact between two people, interactions and shared events, as rows in boxes. */
export interface Contacts extends Rows {
  readonly size: number;
  /** So many of them are events attended together. */
  readonly events: number;
  /** Box k holds rows `boxes[k]` to `boxes[k + 1]`; its people come before those of the next as a. */
  readonly boxes: Uint32Array;
  /** The day since 1970 that is day 0 here. */
  readonly zeroDay: number;
  readonly places: number;
  readonly weighing: Weighing;
}

/** Interactions and projected events as one table. */
export function contactsOf(log: PeopledLog, projection: Projection, weighing: Weighing): Contacts {
  const size = log.size + projection.size;
  const { boxOf, starts } = boxesOf(log, projection);
  const memory = new ArrayBuffer(size * WORDS * Uint32Array.BYTES_PER_ELEMENT);
  const contacts = {
    size,
    events: projection.size,
    ...{ memory, words: new Uint32Array(memory) },
    ...{ fractions: new Float32Array(memory), numbers: new Float64Array(memory) },
    boxes: starts,
    zeroDay: firstDayOf(log, projection) - 1,
    places: log.places.length,
    weighing,
    ...{ boxOf, next: starts.slice() },
  };
  addInteractions(contacts, log);
  addEvents(contacts, Math.min(log.kinds.length, 255), projection);
  return contacts;
}

function firstDayOf(log: PeopledLog, projection: Projection): number {
  let first = Number.POSITIVE_INFINITY;
  for (let i = 0; i < log.size; i += 1) if (log.time[i]! < first) first = log.time[i]!;
  first = Math.floor(first / DAY);
  for (let i = 0; i < projection.size; i += 1) if (projection.day[i]! < first) first = projection.day[i]!;
  return Number.isFinite(first) ? first : 0;
}

/** Contacts while they are written: the next free row of each box. */
interface Filling extends Contacts, Pick<Boxes, 'boxOf'> {
  readonly next: Uint32Array;
}

function addInteractions(
  { words, fractions, numbers, boxOf, next, zeroDay }: Filling,
  { size, kinds, from, to, time, kind, medium, place, count, minutes }: PeopledLog,
): void {
  const directed = Uint8Array.from(kinds, (one) => (one.directed ? 1 : 0));
  for (let i = 0; i < size; i += 1) {
    const forth = from[i]! < to[i]!;
    const a = forth ? from[i]! : to[i]!;
    const box = boxOf[a]!;
    const at = next[box]!;
    next[box] = at + 1;
    const way = directed[kind[i]!] === 0 ? NEITHER : forth ? FORTH : BACK;
    words[WORDS * at + A] = a;
    words[WORDS * at + B] = forth ? to[i]! : from[i]!;
    words[WORDS * at + AT_DAY] = Number.isNaN(time[i]!) ? 0 : Math.floor(time[i]! / DAY) - zeroDay;
    words[WORDS * at + CODES] = codesOf(way, medium[i]!, kind[i]!);
    words[WORDS * at + PLACE] = place[i]!;
    fractions[WORDS * at + MINUTES] = minutes[i]!;
    numbers[NUMBERS * at + AMOUNT] = unitsOf(count[i]!);
  }
}

/**
 * The evidence of an event of n people: weight * (1 + minutes / 30) / (n - 1), the minutes that both were there.
 * Attending together is a kind of its own, beside those of the log; the event is no place.
 */
function addEvents(
  { words, numbers, boxOf, next, zeroDay, weighing }: Filling,
  together: number,
  { size, a, b, day, medium, share, minutes }: Projection,
): void {
  for (let i = 0; i < size; i += 1) {
    const box = boxOf[a[i]!]!;
    const at = next[box]!;
    next[box] = at + 1;
    const time = minutes[i]! > 0 ? minutes[i]! / MINUTES_PER_UNIT : 0;
    words[WORDS * at + A] = a[i]!;
    words[WORDS * at + B] = b[i]!;
    words[WORDS * at + AT_DAY] = Number.isNaN(day[i]!) ? 0 : day[i]! - zeroDay;
    words[WORDS * at + CODES] = codesOf(AT_EVENT, medium[i]!, together);
    numbers[NUMBERS * at + AMOUNT] = unitsOf(weighing.events[medium[i]!]! * share[i]! * (1 + time));
  }
}

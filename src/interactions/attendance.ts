import { Dictionary, Growable } from '../kit/index.js';
import type { AttendanceList } from '../model.js';
import { eventsOf } from './events.js';
import type { FileTally, LedgerBook } from './ledger.js';

/** Rows of attendance lists as read: events still by name only, a person perhaps several times. */
export interface Presence {
  readonly names: Dictionary;
  readonly event: Growable<Uint32Array>;
  readonly person: Growable<Uint32Array>;
  readonly start: Growable<Float64Array>;
  readonly end: Growable<Float64Array>;
  readonly minutes: Growable<Float32Array>;
  readonly medium: Growable<Uint8Array>;
  readonly file: Growable<Uint16Array>;
  readonly line: Growable<Uint32Array>;
}

export function presenceColumns(): Presence {
  return {
    names: new Dictionary(),
    event: new Growable(Uint32Array, 64),
    person: new Growable(Uint32Array, 64),
    start: new Growable(Float64Array, 64),
    end: new Growable(Float64Array, 64),
    minutes: new Growable(Float32Array, 64),
    medium: new Growable(Uint8Array, 64),
    file: new Growable(Uint16Array, 64),
    line: new Growable(Uint32Array, 64),
  };
}

/**
 * Tells events apart and merges repeated rows. An event is its name, and where starts are given, a run of starts of
 * which each follows the one before within 12 hours: a lunch every Friday is an event every Friday, and a meeting
 * over midnight is one, whatever the zone. Rows without a start belong to the first event of the name.
 */
export function attendanceOf(presence: Presence, book: LedgerBook): AttendanceList {
  const { codes, names } = eventsOf(presence);
  const rows = rowsOf(presence);
  const people = rows.person.reduce((most, person) => Math.max(most, person + 1), 0);
  const first = new Map<number, number>();
  const kept = new Growable(Uint32Array, 64);
  codes.forEach((event, i) => {
    const key = event * people + (rows.person[i] as number);
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, i);
      kept.push(i);
      return;
    }
    merge(rows, known, i);
    const file = book.files[rows.file[i] as number] as FileTally;
    file.used -= 1;
    book.aside('duplicate', file, { line: rows.line[i] as number, detail: names[event] as string });
  });
  return listOf({ ...rows, event: codes }, kept.view(), names);
}

/** The attendance list of some of the rows. */
function listOf(
  rows: ReturnType<typeof rowsOf> & { event: Uint32Array },
  kept: Uint32Array,
  events: string[],
): AttendanceList {
  const pick = <T extends Uint32Array | Uint16Array | Uint8Array | Float64Array | Float32Array>(
    column: T,
  ): T => {
    const picked = column.slice(0, kept.length) as T;
    kept.forEach((row, i) => {
      picked[i] = column[row] as number;
    });
    return picked;
  };
  return {
    size: kept.length,
    event: pick(rows.event),
    person: pick(rows.person),
    start: pick(rows.start),
    end: pick(rows.end),
    minutes: pick(rows.minutes),
    medium: pick(rows.medium),
    file: pick(rows.file),
    line: pick(rows.line),
    events,
  };
}

/** The columns as arrays. */
function rowsOf(presence: Presence) {
  const { person, start, end, minutes, medium, file, line } = presence;
  return {
    person: person.view(),
    start: start.view(),
    end: end.view(),
    minutes: minutes.view(),
    medium: medium.view(),
    file: file.view(),
    line: line.view(),
  };
}

/** Somebody who came twice: from the first start to the last end, minutes added up. */
function merge({ start, end, minutes }: ReturnType<typeof rowsOf>, into: number, row: number): void {
  const [starts, ends] = [
    [start[into], start[row]],
    [end[into], end[row]],
  ].map((pair) => pair.filter((time): time is number => time !== undefined && !Number.isNaN(time))) as [
    number[],
    number[],
  ];
  if (starts.length > 0) start[into] = Math.min(...starts);
  if (ends.length > 0) end[into] = Math.max(...ends);
  const more = minutes[row] as number;
  if (Number.isNaN(minutes[into])) minutes[into] = more;
  else if (!Number.isNaN(more)) minutes[into] = (minutes[into] as number) + more;
}

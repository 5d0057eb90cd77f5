import { Dictionary, Growable, isoOf } from '../kit/index.js';
import type { AttendanceList } from '../model.js';
import type { LedgerBook } from './ledger.js';

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

/** Starts further apart than this are different events of the same name. */
const APART = 12 * 3_600_000;

/**
 * Tells events apart and merges repeated rows. An event is its name, and where starts are given, a run of starts of
 * which each follows the one before within 12 hours: a lunch every Friday is an event every Friday, and a meeting
 * over midnight is one, whatever the zone. Rows without a start belong to the first event of the name.
 */
export function attendanceOf(presence: Presence, book: LedgerBook): AttendanceList {
  const events = eventsOf(presence);
  const { codes, names } = events;
  const first = new Map<number, number>();
  const kept = presenceColumns();
  const people = 2 ** 32;
  for (let i = 0; i < codes.length; i += 1) {
    const key = (codes[i] as number) * people + at(presence.person, i);
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, kept.event.size);
      keep(presence, kept, { row: i, event: codes[i] as number });
    } else {
      merge(presence, i, { kept, into: known });
      const file = book.files[at(presence.file, i)];
      if (file === undefined) continue;
      file.used -= 1;
      book.aside('duplicate', file, {
        line: at(presence.line, i),
        detail: names[codes[i] as number] as string,
      });
    }
  }
  return listOf(kept, names);
}

const at = (column: { view(): ArrayLike<number> }, i: number): number => column.view()[i] as number;

function keep(from: Presence, to: Presence, { row, event }: { row: number; event: number }): void {
  to.event.push(event);
  to.person.push(at(from.person, row));
  to.start.push(at(from.start, row));
  to.end.push(at(from.end, row));
  to.minutes.push(at(from.minutes, row));
  to.medium.push(at(from.medium, row));
  to.file.push(at(from.file, row));
  to.line.push(at(from.line, row));
}

/** Somebody who came twice: from the first start to the last end, minutes added up. */
function merge(from: Presence, row: number, { kept, into }: { kept: Presence; into: number }): void {
  const least = (a: number, b: number): number => (Number.isNaN(a) || b < a ? b : a);
  const starts = kept.start.view();
  const ends = kept.end.view();
  const minutes = kept.minutes.view();
  starts[into] = least(starts[into] as number, at(from.start, row));
  ends[into] = -least(-(ends[into] as number), -at(from.end, row));
  const more = at(from.minutes, row);
  if (Number.isNaN(minutes[into])) minutes[into] = more;
  else if (!Number.isNaN(more)) minutes[into] = (minutes[into] as number) + more;
}

/** Each row's event, and the names of the events: with the day where a name occurs on several. */
function eventsOf({ event, start, names }: Presence): { codes: Uint32Array; names: string[] } {
  const events = event.view();
  const starts = start.view();
  const order = Uint32Array.from(events.keys()).sort(
    (a, b) => (events[a] as number) - (events[b] as number) || late(starts[a]) - late(starts[b]) || a - b,
  );
  const codes = new Uint32Array(events.length);
  const opened: { name: number; start: number }[] = [];
  const runs = new Map<number, { first: number; runs: number }>();
  let last = { name: -1, start: 0 };
  for (const row of order) {
    const name = events[row] as number;
    const time = starts[row] as number;
    const run = runs.get(name);
    if (run !== undefined && (Number.isNaN(time) || time - last.start <= APART)) {
      codes[row] = Number.isNaN(time) ? run.first : opened.length - 1;
    } else {
      codes[row] = opened.push({ name, start: time }) - 1;
      if (run === undefined) runs.set(name, { first: opened.length - 1, runs: 1 });
      else run.runs += 1;
    }
    if (!Number.isNaN(time)) last = { name, start: time };
  }
  const titles = opened.map(({ name, start: time }) => {
    const title = names.names[name] as string;
    return (runs.get(name)?.runs ?? 1) > 1 ? `${title} ${isoOf(time)?.slice(0, 10)}` : title;
  });
  return { codes, names: titles };
}

/** For sorting: rows without a start come last. */
function late(start: number | undefined): number {
  return start === undefined || Number.isNaN(start) ? Number.MAX_VALUE : start;
}

function listOf(kept: Presence, events: readonly string[]): AttendanceList {
  return {
    size: kept.event.size,
    event: kept.event.view(),
    person: kept.person.view(),
    start: kept.start.view(),
    end: kept.end.view(),
    minutes: kept.minutes.view(),
    medium: kept.medium.view(),
    file: kept.file.view(),
    line: kept.line.view(),
    events,
  };
}

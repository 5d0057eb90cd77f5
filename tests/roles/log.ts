import type { PeopledLog, Person } from '../../src/model.js';

/** An interaction of numbered people; `day` counts from the first of January 2025, none is no time. */
export interface Row {
  readonly day?: number;
  readonly from: number;
  readonly to: number;
  readonly place?: string;
  /** False for two people who met. */
  readonly directed?: boolean;
}

/** People at an event, on a day. */
export interface Event {
  readonly day: number;
  readonly guests: readonly number[];
}

export const DAY = 86_400_000;
export const START = Date.UTC(2025, 0, 1);

/** Names that sort as the numbers do. */
export const named = (people: number): Person[] =>
  Array.from({ length: people }, (_, p) => ({
    name: people > 10 ? `p${String(p).padStart(String(people - 1).length, '0')}` : `p${p}`,
    group: null,
    bot: false,
    staff: false,
  }));

/** A log of numbered people, as the people room hands it over. */
export function logFrom(people: number, rows: readonly Row[], events: readonly Event[] = []): PeopledLog {
  const places = ['', ...new Set(rows.flatMap(({ place }) => (place === undefined ? [] : [place])))];
  const guests = events.flatMap((event, i) => event.guests.map((person) => ({ ...event, person, i })));
  // Cut to milliseconds, as all times that are read.
  const timeOf = (day?: number): number =>
    day === undefined ? Number.NaN : Math.floor(START + day * DAY + 3_600_000);
  return {
    size: rows.length,
    from: Uint32Array.from(rows, ({ from }) => from),
    to: Uint32Array.from(rows, ({ to }) => to),
    time: Float64Array.from(rows, ({ day }) => timeOf(day)),
    kind: Uint8Array.from(rows, ({ directed }) => (directed === false ? 1 : 0)),
    medium: new Uint8Array(rows.length),
    place: Uint32Array.from(rows, ({ place }) => places.indexOf(place ?? '')),
    count: new Float64Array(rows.length).fill(1),
    minutes: new Float32Array(rows.length).fill(Number.NaN),
    file: new Uint16Array(rows.length),
    line: Uint32Array.from(rows, (_, i) => i + 2),
    attendance: {
      size: guests.length,
      event: Uint32Array.from(guests, ({ i }) => i),
      person: Uint32Array.from(guests, ({ person }) => person),
      start: Float64Array.from(guests, ({ day }) => timeOf(day)),
      end: new Float64Array(guests.length).fill(Number.NaN),
      minutes: new Float32Array(guests.length).fill(Number.NaN),
      medium: new Uint8Array(guests.length).fill(1),
      file: new Uint16Array(guests.length),
      line: new Uint32Array(guests.length),
      events: events.map((_, i) => `event ${i}`),
    },
    kinds: [
      { name: 'message', medium: 'online', directed: true, known: true },
      { name: 'meetup', medium: 'offline', directed: false, known: true },
    ],
    places,
    ledger: { read: rows.length, used: rows.length, aside: [], files: [] },
    people: named(people),
    notes: [],
  };
}

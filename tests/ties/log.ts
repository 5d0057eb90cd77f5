import { type AttendanceList, MEDIA, type Medium, type PeopledLog } from '../../src/model.js';

/** An interaction as a test writes it. Times as `2024-05-01` or `2024-05-01T10:00Z`. */
export interface Row {
  readonly from: string;
  readonly to: string;
  readonly time?: string | number;
  readonly kind?: string;
  readonly place?: string;
  readonly count?: number;
  readonly minutes?: number;
}

/** Somebody at an event. */
export interface Guest {
  readonly event: string;
  readonly person: string;
  readonly start?: string | number;
  readonly end?: string | number;
  readonly minutes?: number;
  readonly medium?: Medium;
}

/** The kinds of these logs; what is not listed is an online kind with a direction. */
const KINDS: Readonly<Record<string, { medium: Medium; directed: boolean }>> = {
  message: { medium: 'online', directed: true },
  meetup: { medium: 'offline', directed: false },
  reaction: { medium: 'online', directed: true },
  share: { medium: 'online', directed: true },
  other: { medium: 'unknown', directed: true },
};

/** A log of a few rows, as the people room hands it over. */
export function logOf(rows: readonly Row[], guests: readonly Guest[] = []): PeopledLog {
  const names = [...new Set([...rows.flatMap((r) => [r.from, r.to]), ...guests.map((g) => g.person)])].sort();
  const kinds = [...new Set(rows.map((r) => r.kind ?? 'message'))].sort();
  const places = ['', ...[...new Set(rows.map((r) => r.place ?? ''))].filter((p) => p !== '').sort()];
  const [person, kind, place] = [positionsOf(names), positionsOf(kinds), positionsOf(places)];
  const kindOf = (name: string) => KINDS[name] ?? { medium: 'online' as const, directed: true };
  return {
    size: rows.length,
    from: Uint32Array.from(rows, (r) => person.get(r.from)!),
    to: Uint32Array.from(rows, (r) => person.get(r.to)!),
    time: Float64Array.from(rows, (r) => timeOf(r.time)),
    kind: Uint8Array.from(rows, (r) => kind.get(r.kind ?? 'message')!),
    medium: Uint8Array.from(rows, (r) => MEDIA.indexOf(kindOf(r.kind ?? 'message').medium)),
    place: Uint32Array.from(rows, (r) => place.get(r.place ?? '')!),
    count: Float64Array.from(rows, (r) => r.count ?? 1),
    minutes: Float32Array.from(rows, (r) => r.minutes ?? Number.NaN),
    file: new Uint16Array(rows.length),
    line: Uint32Array.from(rows, (_, i) => i + 2),
    attendance: attendanceOf(guests, person),
    kinds: kinds.map((name) => ({ name, ...kindOf(name), known: name in KINDS })),
    places,
    ledger: { read: rows.length, used: rows.length, aside: [], files: [] },
    people: names.map((name) => ({ name, group: null, bot: false, staff: false })),
    notes: [],
  };
}

function attendanceOf(guests: readonly Guest[], person: Map<string, number>): AttendanceList {
  const events = [...new Set(guests.map((g) => g.event))].sort();
  const event = positionsOf(events);
  return {
    size: guests.length,
    event: Uint32Array.from(guests, (g) => event.get(g.event)!),
    person: Uint32Array.from(guests, (g) => person.get(g.person)!),
    start: Float64Array.from(guests, (g) => timeOf(g.start)),
    end: Float64Array.from(guests, (g) => timeOf(g.end)),
    minutes: Float32Array.from(guests, (g) => g.minutes ?? Number.NaN),
    medium: Uint8Array.from(guests, (g) => MEDIA.indexOf(g.medium ?? 'offline')),
    file: new Uint16Array(guests.length),
    line: Uint32Array.from(guests, (_, i) => i + 2),
    events,
  };
}

const positionsOf = (names: readonly string[]): Map<string, number> => new Map(names.map((n, i) => [n, i]));

function timeOf(time: string | number | undefined): number {
  return typeof time === 'number' ? time : time === undefined ? Number.NaN : Date.parse(time);
}

import type { PeopledLog } from '../model.js';
import { daysOf, eventDaysOf, type Order, orderOf, rangeOf } from './days.js';

/** The part of a log between two days, with its own people; `persons` are their positions in the whole log. */
export interface Cut {
  readonly log: PeopledLog;
  readonly persons: Uint32Array;
}

/** A log in the order of its days, so that any part of it costs what is in it, not the whole log. */
export interface Timeline {
  /** Days since 1970. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Interactions and attendances without a time, which are in no part. */
  readonly untimed: number;
  cutOf(from: number, until: number): Cut;
}

type Column = Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array;
const LOG_COLUMNS = [
  'from',
  'to',
  'time',
  'kind',
  'medium',
  'place',
  'count',
  'minutes',
  'file',
  'line',
] as const;
const ATTENDANCE_COLUMNS = ['event', 'person', 'start', 'end', 'minutes', 'medium', 'file', 'line'] as const;

/** Sorts a log by day, once. @throws UserError when it has no times. */
export function timelineOf(log: PeopledLog): Timeline {
  const days = daysOf(log.time.subarray(0, log.size));
  const eventDays = eventDaysOf(log.attendance);
  const { firstDay, lastDay } = rangeOf([days, eventDays]);
  const rows = orderOf(days, firstDay, lastDay);
  const visits = orderOf(eventDays, firstDay, lastDay);
  const sorted = {
    ...log,
    ...gathered(log, LOG_COLUMNS, rows.order),
    attendance: { ...log.attendance, ...gathered(log.attendance, ATTENDANCE_COLUMNS, visits.order) },
  } as PeopledLog;
  const places = new Int32Array(log.people.length).fill(-1);
  const at = ({ starts }: Order, day: number): number =>
    starts[Math.max(0, Math.min(starts.length - 1, day - firstDay))]!;
  return {
    firstDay,
    lastDay,
    untimed: log.size - rows.order.length + log.attendance.size - visits.order.length,
    cutOf: (from, until) =>
      renumbered(
        partOf(sorted, [at(rows, from), at(rows, until)], [at(visits, from), at(visits, until)]),
        places,
      ),
  };
}

function gathered<T extends object>(
  table: T,
  names: readonly (keyof T)[],
  order: Uint32Array,
): Record<string, Column> {
  const columns = names.map((name): [string, Column] => {
    const column = table[name] as Column;
    const out = new (column.constructor as new (length: number) => Column)(order.length);
    for (let i = 0; i < order.length; i += 1) out[i] = column[order[i]!]!;
    return [name as string, out];
  });
  return { ...Object.fromEntries(columns), size: order.length as unknown as Column };
}

type Range = readonly [number, number];

/** Views of the columns: nothing is copied. */
function partOf(log: PeopledLog, rows: Range, visits: Range): PeopledLog {
  const views = <T extends object>(table: T, names: readonly (keyof T)[], [from, until]: Range) => ({
    ...Object.fromEntries(names.map((name) => [name, (table[name] as Column).subarray(from, until)])),
    size: until - from,
  });
  return {
    ...log,
    ...views(log, LOG_COLUMNS, rows),
    attendance: { ...log.attendance, ...views(log.attendance, ATTENDANCE_COLUMNS, visits) },
  } as PeopledLog;
}

/** Only the people of this part, in the order that they have in the whole. `places` is lent, and given back clean. */
function renumbered(log: PeopledLog, places: Int32Array): Cut {
  const found: number[] = [];
  const columns = [log.from, log.to, log.attendance.person];
  for (const column of columns) {
    for (let i = 0; i < column.length; i += 1) {
      const p = column[i]!;
      if (places[p] !== -1) continue;
      places[p] = 0;
      found.push(p);
    }
  }
  const persons = Uint32Array.from(found).sort();
  for (let i = 0; i < persons.length; i += 1) places[persons[i]!] = i;
  const [from, to, person] = columns.map((column) => column.map((p) => places[p]!));
  for (const p of persons) places[p] = -1;
  const people = Array.from(persons, (p) => log.people[p] as (typeof log.people)[number]);
  return {
    persons,
    log: { ...log, from, to, people, attendance: { ...log.attendance, person } } as PeopledLog,
  };
}

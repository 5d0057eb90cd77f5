import { pickedOf } from '../kit/index.js';
import type { AttendanceList, PeopledLog } from '../model.js';
import { daysOf, eventDaysOf, orderOf, rangeOf } from './days.js';
import { type Observed, observedOf } from './observed.js';
import { rolledOf } from './roll.js';

/** The part of a log between two days, with its own people; `persons` are their positions in the whole log. */
export interface Cut {
  readonly log: PeopledLog;
  readonly persons: Uint32Array;
}

/**
 * A log in the order of its days and summed by day, so that any part of it costs the days of its pairs: not the whole
 * log, and not its rows again.
 */
export interface Timeline {
  /** Days since 1970. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly observed: Observed;
  /** Interactions and attendances without a time, which are in no part. */
  readonly untimed: number;
  /** The log itself, summed by day; with what has no time. */
  readonly whole: PeopledLog;
  cutOf(from: number, until: number): Cut;
}

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

/** Sorts a log by day and sums it, once. @throws UserError when it has no times. */
export function timelineOf(log: PeopledLog): Timeline {
  const days = daysOf(log.time.subarray(0, log.size));
  const eventDays = eventDaysOf(log.attendance);
  const { firstDay, lastDay } = rangeOf([days, eventDays]);
  const rows = rolledOf(log, orderOf(days, firstDay, lastDay));
  const visits = orderOf(eventDays, firstDay, lastDay);
  const whole = { ...rows.log, attendance: orderedOf(log.attendance, visits.order) };
  const places = new Int32Array(log.people.length).fill(-1);
  const none = lastDay - firstDay + 1;
  const at = (starts: Uint32Array, day: number): number =>
    starts[Math.max(0, Math.min(none, day - firstDay))]!;
  const part = (from: number, until: number): PeopledLog =>
    partOf(
      whole,
      [at(rows.starts, from), at(rows.starts, until)],
      [at(visits.starts, from), at(visits.starts, until)],
    );
  return {
    firstDay,
    lastDay,
    observed: observedOf(log, firstDay, lastDay),
    untimed: days.filter(Number.isNaN).length + log.attendance.size - visits.starts[none]!,
    whole,
    cutOf: (from, until) => renumbered(part(from, until), places),
  };
}

function orderedOf(list: AttendanceList, order: Uint32Array): AttendanceList {
  const columns = ATTENDANCE_COLUMNS.map((name) => [name, pickedOf<Column>(list[name], order)]);
  return { ...list, ...Object.fromEntries(columns) };
}

type Column = Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array;
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

import { byText, Dictionary } from '../kit/index.js';
import type { InteractionLog, PeopledLog, Person } from '../model.js';
import { Dropped } from './dropped.js';
import type { PeopleList } from './list.js';
import { absentOf, botsOf } from './notes.js';

/**
 * The log with persons in the place of keys. Sets aside what a people file turns into nothing: interactions of
 * bots, interactions of a person with themselves, a second attendance of one person at one event.
 *
 * People are sorted by name, so the order of rows, files and keys changes nothing.
 */
export function peopledLogOf(log: InteractionLog, list: PeopleList | null): PeopledLog {
  const persons = log.keys.map((key) => personOf(key, list));
  const dropped = new Dropped(log);
  const kept = keptInteractions(log, persons, dropped);
  const present = keptAttendance(log, persons, dropped);
  const { keys: _, ...rest } = log;
  const { people, position } = peopleOf(persons, [
    [log.from, kept],
    [log.to, kept],
    [log.attendance.person, present],
  ]);
  const interactions = interactionsOf(log, kept, position);
  return {
    ...rest,
    ...interactions,
    attendance: attendanceOf(log, present, position),
    people,
    notes: [...absentOf(log, list), ...botsOf(people, list, interactions)],
    ledger: dropped.ledger(),
  };
}

/** The kept interactions, with persons in the place of keys. */
function interactionsOf(log: InteractionLog, kept: Uint32Array, position: Uint32Array) {
  const pick = <T extends Columns>(column: T): T => picked(column, kept, log.size);
  return {
    size: kept.length,
    from: placed(log.from, kept, position),
    to: placed(log.to, kept, position),
    time: pick(log.time),
    kind: pick(log.kind),
    medium: pick(log.medium),
    place: pick(log.place),
    count: pick(log.count),
    minutes: pick(log.minutes),
    file: pick(log.file),
    line: pick(log.line),
  };
}

/** The kept attendance, with persons in the place of keys. */
function attendanceOf({ attendance }: InteractionLog, kept: Uint32Array, position: Uint32Array) {
  const pick = <T extends Columns>(column: T): T => picked(column, kept, attendance.size);
  return {
    events: attendance.events,
    size: kept.length,
    event: pick(attendance.event),
    person: placed(attendance.person, kept, position),
    start: pick(attendance.start),
    end: pick(attendance.end),
    minutes: pick(attendance.minutes),
    medium: pick(attendance.medium),
    file: pick(attendance.file),
    line: pick(attendance.line),
  };
}

type Columns = Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array;

function picked<T extends Columns>(column: T, which: Uint32Array, size: number): T {
  if (which.length === size) return column;
  const make = column.constructor as new (length: number) => T;
  const out = new make(which.length);
  for (let i = 0; i < which.length; i += 1) out[i] = column[which[i]!]!;
  return out;
}

/** The kept ones, each at its new position. */
function placed(column: Uint32Array, which: Uint32Array, position: Uint32Array): Uint32Array {
  const out = new Uint32Array(which.length);
  for (let i = 0; i < which.length; i += 1) out[i] = position[column[which[i]!]!]!;
  return out;
}

function personOf(key: string, list: PeopleList | null): Person {
  const name = list?.personOf.get(key) ?? key;
  return list?.persons.get(name) ?? { name, group: null, bot: false, staff: false };
}

function keptInteractions(log: InteractionLog, persons: readonly Person[], dropped: Dropped): Uint32Array {
  const kept = new Uint32Array(log.size);
  const names = new Dictionary();
  const name = Uint32Array.from(persons, (person) => names.codeOf(person.name));
  const bot = Uint8Array.from(persons, (person) => (person.bot ? 1 : 0));
  let size = 0;
  for (let i = 0; i < log.size; i += 1) {
    const from = log.from[i]!;
    const to = log.to[i]!;
    const isOfBot = bot[from] === 1 || bot[to] === 1;
    if (isOfBot) dropped.interaction(i, 'bot', persons[bot[to] === 1 ? to : from]!);
    else if (name[from] === name[to]) dropped.interaction(i, 'to-oneself', persons[from]!);
    else {
      kept[size++] = i;
      dropped.kept(i);
    }
  }
  dropped.endOfInteractions();
  return kept.subarray(0, size);
}

function keptAttendance(log: InteractionLog, persons: readonly Person[], dropped: Dropped): Uint32Array {
  const { size, event, person } = log.attendance;
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let i = 0; i < size; i += 1) {
    const who = persons[person[i]!]!;
    const once = `${event[i]} ${who.name}`;
    const reason = who.bot ? 'bot' : seen.has(once) ? 'duplicate' : null;
    seen.add(once);
    if (reason === null) kept.push(i);
    else dropped.attendance(i, reason, who);
  }
  return Uint32Array.from(kept);
}

/** The persons that the kept rows name, sorted by name, and each key's position among them. */
function peopleOf(
  persons: readonly Person[],
  uses: readonly (readonly [Uint32Array, Uint32Array])[],
): { people: Person[]; position: Uint32Array } {
  const used = new Map<string, Person>();
  const keyUsed = new Uint8Array(persons.length);
  for (const [column, which] of uses)
    for (let i = 0; i < which.length; i += 1) keyUsed[column[which[i]!]!] = 1;
  persons.forEach((person, key) => {
    if (keyUsed[key] === 1) used.set(person.name, person);
  });
  const people = [...used.values()].sort((x, y) => byText(x.name, y.name));
  const rank = new Map(people.map((person, i) => [person.name, i]));
  return { people, position: Uint32Array.from(persons, (person) => rank.get(person.name) ?? 0) };
}

import { byText } from '../kit/index.js';
import type { InteractionLog, PeopledLog, Person } from '../model.js';
import { Dropped } from './dropped.js';
import type { PeopleList } from './list.js';

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
  const pick = <T extends Columns>(column: T, which: Uint32Array): T => picked(column, which, log.size);
  const pickPresent = <T extends Columns>(column: T): T => picked(column, present, log.attendance.size);
  return {
    ...rest,
    size: kept.length,
    from: pick(log.from, kept).map((key) => position[key]!),
    to: pick(log.to, kept).map((key) => position[key]!),
    time: pick(log.time, kept),
    kind: pick(log.kind, kept),
    medium: pick(log.medium, kept),
    place: pick(log.place, kept),
    count: pick(log.count, kept),
    minutes: pick(log.minutes, kept),
    file: pick(log.file, kept),
    line: pick(log.line, kept),
    attendance: {
      events: log.attendance.events,
      size: present.length,
      event: pickPresent(log.attendance.event),
      person: pickPresent(log.attendance.person).map((key) => position[key]!),
      start: pickPresent(log.attendance.start),
      end: pickPresent(log.attendance.end),
      minutes: pickPresent(log.attendance.minutes),
      medium: pickPresent(log.attendance.medium),
      file: pickPresent(log.attendance.file),
      line: pickPresent(log.attendance.line),
    },
    people,
    notes: [...absentOf(log, list), ...botsOf(people, list)],
    ledger: dropped.ledger(),
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

function personOf(key: string, list: PeopleList | null): Person {
  const name = list?.personOf.get(key) ?? key;
  return list?.persons.get(name) ?? { name, group: null, bot: false, staff: false };
}

function keptInteractions(log: InteractionLog, persons: readonly Person[], dropped: Dropped): Uint32Array {
  const kept = new Uint32Array(log.size);
  let size = 0;
  for (let i = 0; i < log.size; i += 1) {
    const from = persons[log.from[i]!]!;
    const to = persons[log.to[i]!]!;
    const reason = from.bot || to.bot ? 'bot' : from.name === to.name ? 'to-oneself' : null;
    dropped.interaction(i, reason, reason === 'bot' && to.bot ? to.name : from.name);
    if (reason === null) kept[size++] = i;
  }
  dropped.endOfInteractions();
  return kept.subarray(0, size);
}

function keptAttendance(log: InteractionLog, persons: readonly Person[], dropped: Dropped): Uint32Array {
  const { size, event, person } = log.attendance;
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let i = 0; i < size; i += 1) {
    const { name, bot } = persons[person[i]!]!;
    const once = `${event[i]} ${name}`;
    const reason = bot ? 'bot' : seen.has(once) ? 'duplicate' : null;
    seen.add(once);
    if (reason === null) kept.push(i);
    else dropped.attendance(i, reason, name);
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
  for (const [column, which] of uses) for (const i of which) keyUsed[column[i]!] = 1;
  persons.forEach((person, key) => {
    if (keyUsed[key] === 1) used.set(person.name, person);
  });
  const people = [...used.values()].sort((x, y) => byText(x.name, y.name));
  const rank = new Map(people.map((person, i) => [person.name, i]));
  return { people, position: Uint32Array.from(persons, (person) => rank.get(person.name) ?? 0) };
}

/** Names of the people file that no log holds: perhaps a typo. */
function absentOf(log: InteractionLog, list: PeopleList | null): readonly string[] {
  if (list === null) return [];
  const known = new Set(log.keys);
  const absent = [...list.personOf]
    .filter(([key, person]) => !known.has(key) && !known.has(person))
    .map(([key]) => key);
  if (absent.length === 0) return list.notes;
  const says = absent.length === 1 ? '1 name occurs' : `${absent.length} names occur`;
  return [...list.notes, `${list.file}: ${says} in no log: ${someOf(absent)}.`];
}

/** `build-bot`, `Bot 7`, `news[bot]`, `firebot`, `firebot2`; a person called Abbot or Talbot is taken for one too. */
const BOT_NAME = /bot(\d|_|$)|(^|[^\p{L}])bot($|[^\p{L}])/iu;

/** Names that look like bots are people until somebody who knows says otherwise; the reader is told of them. */
function botsOf(people: readonly Person[], list: PeopleList | null): readonly string[] {
  const listed = new Set(list?.personOf.values());
  const names = people.filter(({ name }) => !listed.has(name) && BOT_NAME.test(name)).map(({ name }) => name);
  if (names.length === 0) return [];
  const says =
    names.length === 1
      ? '1 name looks like a bot and counts as a person'
      : `${names.length} names look like bots and count as people`;
  return [`${says}: ${someOf(names)}. If they are, list them with bot = yes in a --people file.`];
}

function someOf(names: readonly string[]): string {
  const some = names.slice(0, 5).map((name) => `"${name}"`);
  return `${some.join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;
}

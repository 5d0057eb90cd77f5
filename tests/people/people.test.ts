import { expect, test } from 'vitest';
import type { InteractionLog, Table } from '../../src/model.js';
import { peopledLogOf, peopleListOf } from '../../src/people/index.js';

const table = (header: string, ...rows: string[]): Table => ({
  name: 'people.csv',
  header: header.split(','),
  rows: rows.map((row, i) => ({ line: i + 2, cells: row.split(',') })),
});

/** A log of `from>to` pairs on lines 2, 3, …; several targets in one row share its line. */
function logOf(rows: readonly string[], present: readonly string[] = []): InteractionLog {
  const keys: string[] = [];
  const code = (key: string): number => (keys.includes(key) ? keys.indexOf(key) : keys.push(key) - 1);
  const pairs = rows.flatMap((row, i) => {
    const [from, to] = row.split('>') as [string, string];
    return to.split('+').map((target) => ({ from: code(from), to: code(target), line: i + 2 }));
  });
  const size = pairs.length;
  const person = present.map(code);
  const used = rows.length + present.length;
  return {
    size,
    from: Uint32Array.from(pairs, (p) => p.from),
    to: Uint32Array.from(pairs, (p) => p.to),
    time: new Float64Array(size).fill(Number.NaN),
    kind: new Uint8Array(size),
    medium: new Uint8Array(size),
    place: new Uint32Array(size),
    count: new Float64Array(size).fill(1),
    minutes: new Float32Array(size).fill(Number.NaN),
    file: new Uint16Array(size),
    line: Uint32Array.from(pairs, (p) => p.line),
    attendance: {
      size: person.length,
      event: new Uint32Array(person.length),
      person: Uint32Array.from(person),
      start: new Float64Array(person.length).fill(Number.NaN),
      end: new Float64Array(person.length).fill(Number.NaN),
      minutes: new Float32Array(person.length).fill(Number.NaN),
      medium: new Uint8Array(person.length).fill(1),
      file: new Uint16Array(person.length),
      line: Uint32Array.from(person, (_, i) => 100 + i),
      events: ['lunch'],
    },
    keys,
    kinds: [{ name: 'message', medium: 'online', directed: true, known: true }],
    places: [''],
    ledger: {
      read: used,
      used,
      aside: [],
      files: [{ name: 'chat.csv', sniffed: '', notes: [], read: used, used }],
    },
  };
}

const pairsOf = (log: ReturnType<typeof peopledLogOf>): string[] =>
  Array.from(log.from, (from, i) => `${log.people[from]!.name}>${log.people[log.to[i]!]!.name}`);

test('without a people file every key is a person, sorted by name', () => {
  const log = peopledLogOf(logOf(['zoe>ann', 'ann>bob']), null);
  expect(log.people.map((p) => p.name)).toEqual(['ann', 'bob', 'zoe']);
  expect(pairsOf(log)).toEqual(['zoe>ann', 'ann>bob']);
});

test('a handle in the chat and a name on the lunch list meet in one person', () => {
  const list = peopleListOf(table('key,person,group', 'ann_l,Ann Lee,staff', 'Ann L.,Ann Lee,'));
  const log = peopledLogOf(logOf(['ann_l>bob'], ['Ann L.', 'bob']), list);
  expect(log.people.map((p) => p.name)).toEqual(['Ann Lee', 'bob']);
  expect(log.people[0]!.group).toBe('staff');
  expect([...log.attendance.person]).toEqual([0, 1]);
});

test('nothing is merged by resemblance', () => {
  const log = peopledLogOf(logOf(['Ann>bob', 'ann>bob']), null);
  expect(log.people.map((p) => p.name)).toEqual(['Ann', 'ann', 'bob']);
});

test('interactions that become ones with oneself are set aside, and the ledger still adds up', () => {
  const list = peopleListOf(table('key,person', 'ann,Ann', 'ann2,Ann'));
  const { ledger, size } = peopledLogOf(logOf(['ann>ann2', 'ann>bob', 'ann>ann2+bob']), list);
  expect(size).toBe(2);
  expect(ledger.read).toBe(3);
  expect(ledger.used).toBe(2);
  expect(ledger.aside).toEqual([
    {
      code: 'to-oneself',
      says: 'were to oneself',
      rows: 1,
      places: [{ file: 'chat.csv', line: 2, detail: 'Ann' }],
    },
  ]);
  expect(ledger.files[0]!.used).toBe(2);
});

test('bots are set aside with their rows, at events too', () => {
  const list = peopleListOf(table('key,person,bot', 'helper,Helper,yes'));
  const log = peopledLogOf(logOf(['ann>helper', 'ann>bob', 'helper>bob'], ['helper', 'ann']), list);
  expect(log.people.map((p) => p.name)).toEqual(['ann', 'bob']);
  expect(log.ledger.aside.map((a) => [a.code, a.rows])).toEqual([['bot', 3]]);
  expect(log.ledger.used + 3).toBe(log.ledger.read);
});

test('a person who is on a list under two names attended once', () => {
  const list = peopleListOf(table('key,person', 'ann,Ann', 'Ann L.,Ann'));
  const log = peopledLogOf(logOf([], ['ann', 'Ann L.', 'bob']), list);
  expect(log.attendance.size).toBe(2);
  expect(log.ledger.aside.map((a) => [a.code, a.rows])).toEqual([['duplicate', 1]]);
});

test('names that no log holds are told', () => {
  const list = peopleListOf(table('key,person', 'ann,Ann', 'nobody,No Body'));
  expect(peopledLogOf(logOf(['ann>bob']), list).notes).toEqual([
    'people.csv: 1 name occurs in no log: "nobody".',
  ]);
});

test('a name that two rows claim is told and stays a person of its own', () => {
  const list = peopleListOf(table('key,person', 'sam,Sam Hill', 'sam,Samira'));
  const log = peopledLogOf(logOf(['sam>bob']), list);
  expect(log.people.map((p) => p.name)).toEqual(['bob', 'sam']);
  expect(log.notes[0]).toContain('people.csv:3: "sam" is claimed by "Sam Hill" (line 2) and "Samira"');
});

test('a person in two groups counts in neither, as in a column of groups, and it is told', () => {
  const list = peopleListOf(table('key,person,group', 'a,Ann,red', 'b,Ann,blue', 'c,Ann,red', 'd,Bo,red'));
  expect(list.persons.get('Ann')!.group).toBeNull();
  expect(list.persons.get('Bo')!.group).toBe('red');
  expect(list.notes).toEqual([
    'people.csv:3: "Ann" is in two groups, "red" and "blue", and counts in neither.',
  ]);
});

test('hostile names are names like any other', () => {
  const list = peopleListOf(table('key,person', '__proto__,constructor', 'toString,hasOwnProperty'));
  const log = peopledLogOf(logOf(['__proto__>toString']), list);
  expect(log.people.map((p) => p.name)).toEqual(['constructor', 'hasOwnProperty']);
});

test('a people file without its columns is refused with the columns that it has', () => {
  expect(() => peopleListOf(table('handle,name', 'a,Ann'))).toThrow(
    'people.csv: no column "key" (columns: handle, name)',
  );
});

test('an empty key or person is refused with its line', () => {
  expect(() => peopleListOf(table('key,person', 'a,Ann', ',Bob'))).toThrow('people.csv:3: key is empty');
});

test('names that look like bots are people, and the reader is told how to say otherwise', () => {
  const log = logOf(['firebot>ann', 'ann>robotics', 'bob>news[bot]']);
  expect(peopledLogOf(log, null).notes).toEqual([
    '2 names look like bots and count as people: "firebot", "news[bot]". If they are, list them with bot = yes in a --people file.',
  ]);
  const busy = logOf(['bot1>a', 'bot2>a', 'bot3>a', 'bot4>a', 'bot5>a', 'bot6>a', 'a>bot6', 'bot6>b']);
  expect(peopledLogOf(busy, null).notes[0]).toContain('"bot6", "bot1", "bot2", "bot3", "bot4" and 1 more.');
  const list = peopleListOf(table('key,person,bot', 'firebot,firebot,yes', 'news[bot],News,no'));
  expect(peopledLogOf(log, list).notes).toEqual([]);
});

import { expect, test } from 'vitest';
import type { Person } from '../../src/model.js';
import { peopleGroupsOf, peopleListOf } from '../../src/people/index.js';

const person = (name: string, group: string | null = null): Person => ({
  name,
  group,
  bot: false,
  staff: false,
});
const PEOPLE = [person('Ann', 'x'), person('Bo'), person('Cy')];

/** Everybody in it acts but who is only named. */
const logOf = (people: readonly Person[], named: readonly string[] = []) => ({
  people,
  from: Uint32Array.from([...people.keys()].filter((p) => !named.includes(people[p]!.name))),
  attendance: { person: new Uint32Array(0) },
});
const LOG = logOf(PEOPLE);
/** `red 3, blue 1`: three rows say red and one says blue. */
const claimsOf = (said: Record<string, string>) =>
  new Map(
    Object.entries(said).map(([name, groups]) => [
      name,
      groups.split(', ').map((one, i) => {
        const [group, rows] = one.split(' ') as [string, string];
        return { group, rows: Number(rows), where: `g.csv:${i + 2}` };
      }),
    ]),
  );

test('a column of the log gives groups; who is in none is told in one line, by reason', () => {
  const log = logOf([...PEOPLE, person('Di'), person('Ed')], ['Cy', 'Ed']);
  expect(peopleGroupsOf(log, null, claimsOf({ Ann: 'x 1', Bo: 'x 1, y 1' }))).toEqual({
    by: 'column',
    of: ['x', null, null, null, null],
    notes: [
      '4 people are in no group: 2 only named by others; 1 with no row that says theirs; 1 in several, with less than 90 % of their rows in any, such as "Bo" ("x" g.csv:2, "y" g.csv:3).',
    ],
  });
});

test('the group of nine rows in ten is a person’s own, and who has stray rows is told', () => {
  const groups = claimsOf({ Ann: 'y 1, x 9', Bo: 'x 8, y 1', Cy: 'y 2' });
  expect(peopleGroupsOf(LOG, null, groups)).toEqual({
    by: 'column',
    of: ['x', null, 'y'],
    notes: [
      '1 person is in no group: 1 in several, with less than 90 % of their rows in any, such as "Bo" ("x" g.csv:2, "y" g.csv:3).',
      '1 person has rows in other groups too, and counts in the one of 90 % of their rows or more: "Ann".',
    ],
  });
});

test('rows under all names of a person count together', () => {
  const list = peopleListOf(
    table([
      ['ann1', 'Ann', ''],
      ['ann2', 'Ann', ''],
    ]),
  );
  const groupOf = (said: Record<string, string>) => peopleGroupsOf(LOG, list, claimsOf(said)).of[0];
  expect(groupOf({ ann1: 'x 5', ann2: 'y 1' })).toBe(null);
  expect(groupOf({ ann1: 'x 5', ann2: 'x 4, y 1' })).toBe('x');
});

test('everybody in two groups is told, and everybody is in none; a bot among them is not counted', () => {
  const both = 'x 1, y 1';
  expect(peopleGroupsOf(LOG, null, claimsOf({ bot: both, Ann: both, Bo: both, Cy: both }))).toEqual({
    by: 'column',
    of: [null, null, null],
    notes: [
      'Nobody is left in a group: 3 in several, with less than 90 % of their rows in any, such as "Ann" ("x" g.csv:2, "y" g.csv:3).',
    ],
  });
});

const table = (rows: readonly (readonly string[])[]) => ({
  ...{ name: 'who.csv', header: ['key', 'person', 'group'], notes: [] },
  rows: rows.map((cells, i) => ({ cells: [...cells], line: i + 2 })),
});

test('the people file gives groups, and groups that nobody has are an error that says whose they are', () => {
  expect(peopleGroupsOf(LOG, null, undefined)).toMatchObject({ by: 'people', of: ['x', null, null] });
  const refused = (rows: readonly (readonly string[])[]) => () =>
    peopleGroupsOf(logOf(PEOPLE.slice(1)), peopleListOf(table(rows)), undefined);
  expect(refused([['bo', 'Bo', '']])).toThrow('who.csv gives nobody a group');
  expect(refused([['zed', 'Zed', 'x']])).toThrow('nobody to whom who.csv gives a group is in the log: "Zed"');
  const torn = refused([
    ['bo', 'Bo', 'x'],
    ['bobby', 'Bo', 'y'],
  ]);
  expect(torn()).toEqual({
    ...{ by: 'people', of: [null, null] },
    notes: ['Nobody is left in a group: 1 person is in two.', '1 person has no group.'],
  });
});

test('an empty column of groups, and one of people who do not count, are errors in other words', () => {
  expect(() => peopleGroupsOf(LOG, null, new Map())).toThrow('the column of groups is empty');
  expect(() => peopleGroupsOf(LOG, null, claimsOf({ Zed: 'x 1' }))).toThrow('in the log: "Zed"');
});

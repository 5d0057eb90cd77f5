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

test('a column of the log gives groups; who is in two is in neither, and told', () => {
  const groups = {
    of: new Map([['Ann', 'x']]),
    contested: [{ key: 'Bo', says: '"x" (g.csv:2) and "y" (g.csv:3)' }],
  };
  expect(peopleGroupsOf(PEOPLE, null, groups)).toEqual({
    by: 'column',
    of: ['x', null, null],
    notes: [
      '"Bo" is in two groups, "x" (g.csv:2) and "y" (g.csv:3), and counts in neither.',
      '1 person has no group.',
    ],
  });
});

test('everybody in two groups is told by name, and everybody is in none', () => {
  const contested = ['Ann', 'Bo', 'Cy'].map((key) => ({ key, says: '"x" (g.csv:2) and "y" (g.csv:3)' }));
  expect(peopleGroupsOf(PEOPLE, null, { of: new Map(), contested })).toEqual({
    by: 'column',
    of: [null, null, null],
    notes: [
      'Nobody is left in a group: 3 people are in two. A column of groups must say the same of a person in all of their rows.',
      ...['Ann', 'Bo', 'Cy'].map(
        (name) => `"${name}" is in two groups, "x" (g.csv:2) and "y" (g.csv:3), and counts in neither.`,
      ),
    ],
  });
});

test('of many in two groups the first five are told by name; a bot among them is not counted', () => {
  const people = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => person(name));
  const contested = ['bot', 'a', 'b', 'c', 'd', 'e', 'f'].map((key) => ({ key, says: '"x" and "y"' }));
  const { notes } = peopleGroupsOf(people, null, { of: new Map([['g', 'x']]), contested });
  expect(notes).toHaveLength(6);
  expect(notes[5]).toBe('1 more person is in two groups and counts in neither.');
});

const table = (rows: readonly (readonly string[])[]) => ({
  ...{ name: 'who.csv', header: ['key', 'person', 'group'], notes: [] },
  rows: rows.map((cells, i) => ({ cells: [...cells], line: i + 2 })),
});

test('the people file gives groups, and groups that nobody has are an error that says whose they are', () => {
  expect(peopleGroupsOf(PEOPLE, null, undefined)).toMatchObject({ by: 'people', of: ['x', null, null] });
  const refused = (rows: readonly (readonly string[])[]) => () =>
    peopleGroupsOf(PEOPLE.slice(1), peopleListOf(table(rows)), undefined);
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
  const none = { of: new Map<string, string>(), contested: [] };
  expect(() => peopleGroupsOf(PEOPLE, null, none)).toThrow('the column of groups is empty');
  expect(() => peopleGroupsOf(PEOPLE, null, { ...none, of: new Map([['Zed', 'x']]) })).toThrow(
    'in the log: "Zed"',
  );
});

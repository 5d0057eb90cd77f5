import { expect, test } from 'vitest';
import type { Person } from '../../src/model.js';
import { peopleGroupsOf } from '../../src/people/index.js';

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

test('the people file gives groups, and groups that nobody has are an error', () => {
  expect(peopleGroupsOf(PEOPLE, null, undefined)).toMatchObject({ by: 'people', of: ['x', null, null] });
  expect(() => peopleGroupsOf(PEOPLE.slice(1), null, undefined)).toThrow('nobody in the log has a group');
  expect(() => peopleGroupsOf(PEOPLE, null, { of: new Map([['Zed', 'x']]), contested: [] })).toThrow(
    'names no group for anybody',
  );
});

import { expect, test } from 'vitest';
import { mostMissedOf, personRowOf } from '../../src/roles/index.js';
import { barbell, clique, named, path, rolesFrom, star } from './networks.js';

test('a row has the columns of people, every other measure by name, and null for what is not defined', () => {
  const row = personRowOf(rolesFrom(star(12)), named(13), 0);
  expect(row).toMatchObject({
    person: 'p00',
    community: 'A',
    role: 'hub',
    ties: 12,
    deep_ties: 0,
    deep_share: 0,
    web_index_without: 0,
    cut_off_without: 11,
    introductions: null,
    measures: { pairs_cut_without: 66, betweenness: 1, constraint: expect.closeTo(1 / 12), sent: null },
  });
  expect(Object.keys(row.measures)).not.toContain('ties');
});

test('a person in no community has none', () => {
  expect(personRowOf(rolesFrom(path(2), { labels: [-1, -1] }), named(2), 0).community).toBeNull();
});

test('why says in words and numbers what made the role', () => {
  const why = (told: Parameters<typeof rolesFrom>[0], p: number, around = {}): string => {
    const roles = rolesFrom(told, around);
    return personRowOf(roles, named(roles.people), p).why;
  };
  expect(why(star(1200), 0)).toBe(
    'ties to 1,200 people; 1,200 of them have at most one other tie; without them 1,199 people are cut off',
  );
  expect(why(star(12), 1)).toBe('ties to 1 person');
  expect(why(barbell(5), 4, { labels: [0, 0, 0, 0, 0, 1, 1, 1, 1, 1] })).toBe(
    'ties to 5 people in 2 communities; 1 tie leads into other communities; without them 4 people are cut off',
  );
  expect(why(clique(5), 0)).toBe('ties to 4 people; core number 4, the highest here is 4');
  expect(why(path(2), 2, { people: 3 })).toBe('no ties in this log');
});

test('why of a quiet person and of a newcomer names days', () => {
  const day = (n: number): number => Date.UTC(2025, 0, 1) + n * 86_400_000;
  const roles = rolesFrom([
    { a: 0, b: 1, first: day(0), last: day(40), days: 5 },
    { a: 2, b: 3, first: day(190), last: day(200), days: 9 },
  ]);
  expect(personRowOf(roles, named(4), 0).why).toBe(
    'ties to 1 person; silent for 160 days; before, contact came every 10 days or more often',
  );
  expect(personRowOf(roles, named(4), 2).why).toBe(
    'ties to 1 person; first contact on 2025-07-10, in the last tenth of the log',
  );
});

test('most missed are those without whom most are cut off, then those whose leaving lowers the web index', () => {
  expect(mostMissedOf(rolesFrom(path(7)), 3)).toEqual([3, 2, 4]);
  expect(mostMissedOf(rolesFrom(star(5)), 20)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(mostMissedOf(rolesFrom([...clique(5), { a: 0, b: 5 }, { a: 1, b: 5 }]), 2)).toEqual([0, 1]);
});

test('people without ties are missed by nobody', () => {
  expect(mostMissedOf(rolesFrom(path(2), { people: 4 }), 20)).toEqual([0, 1]);
  expect(mostMissedOf(rolesFrom([], { people: 3 }), 20)).toEqual([]);
});

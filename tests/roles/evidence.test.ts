import { expect, test } from 'vitest';
import type { Role } from '../../src/model.js';
import { personRowOf, type Roles } from '../../src/roles/index.js';
import { rolesIn } from './from-log.js';
import { logFrom, named, type Row } from './log.js';
import { backgroundOf, PEOPLE, plantIn } from './planted.js';

const roleOf = (roles: Roles, p: number): Role => personRowOf(roles, named(roles.people), p).role;

/** Six people of a ring who meet all year. */
const RING: Row[] = [1, 2, 3, 4, 5, 6].flatMap((p) =>
  [0, 90, 180, 270, 360].flatMap((day) => [
    { day, from: p, to: (p % 6) + 1, directed: false },
    { day: day + 1, from: p, to: (p % 6) + 1, directed: false },
  ]),
);
/** Somebody (0) who talks with all of them, seldom enough to be no weaver, on these days: with so many each day. */
const talks = (days: number, eachDay: number): Row[] =>
  Array.from({ length: days }, (_, i) => i).flatMap((i) =>
    Array.from({ length: eachDay }, (_, j) => 1 + ((i * eachDay + j) % 6)).flatMap((to) => [
      { day: 10 + Math.floor((340 * i) / days), from: 0, to },
      { day: 10 + Math.floor((340 * i) / days), from: to, to: 0 },
      { day: 10 + Math.floor((340 * i) / days), from: to, to: 0 },
      { day: 10 + Math.floor((340 * i) / days), from: to, to: 0 },
    ]),
  );

test('who talks with six on the same days is an advocate; who talks with one of them at a time is not', () => {
  expect(roleOf(rolesIn(logFrom(7, [...RING, ...talks(4, 6)])), 0)).toBe('advocate');
  expect(roleOf(rolesIn(logFrom(7, [...RING, ...talks(24, 1)])), 0)).not.toBe('advocate');
});

test('nobody has gone quiet who was as silent before and came back', () => {
  const days = (list: readonly number[]): Row[] => list.map((day) => ({ day, from: 0, to: 1 }));
  const steady = Array.from({ length: 20 }, (_, i) => i);
  const gone = rolesIn(logFrom(7, [...RING, ...days([...steady, ...steady.map((day) => day + 100)])]));
  expect(roleOf(gone, 0)).toBe('gone-quiet');
  const back = rolesIn(logFrom(7, [...RING, ...days([...steady, ...steady.map((day) => day + 200)])]));
  expect(roleOf(back, 0)).not.toBe('gone-quiet');
});

test('among those who introduce people beyond chance are weavers, also without deep ties', () => {
  const background = backgroundOf('grouped', 101);
  const by = new Set(plantIn(background).map((one) => one.by));
  const roles = rolesIn(logFrom(PEOPLE, background.rows));
  const found = [...by].map((p) => roleOf(roles, p));
  expect(found).toContain('weaver');
});

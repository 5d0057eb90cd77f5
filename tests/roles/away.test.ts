import { expect, test } from 'vitest';
import { awayOf } from '../../src/roles/index.js';
import { roleOf } from '../../src/roles/roles.js';
import { rolesIn } from './from-log.js';
import { DAY, logFrom, type Row, START } from './log.js';

const between = (from: number, to: number, days: readonly number[]): Row[] =>
  days.map((day) => ({ day, from, to }));
const every = (gap: number, last: number): number[] =>
  Array.from({ length: Math.floor(last / gap) + 1 }, (_, i) => i * gap);

/** Two who write every week until day 140: the usual gap of the log is 7, eight of them are 56. */
const WEEKLY = between(0, 1, every(7, 140));
const awayIn = (people: number, rows: readonly Row[], asOf = Number.NaN) =>
  awayOf(logFrom(people, rows), asOf);

test('away by their own rhythm: every 5 days, then silent for 130; who writes every 20 is here after 60', () => {
  const away = awayIn(4, [...WEEKLY, ...between(0, 2, [0, 5, 10]), ...between(1, 3, [0, 20, 40, 60, 80])]);
  expect([...away.is]).toEqual([0, 0, 1, 0]);
  expect(away).toMatchObject({ quiet: 1, passed: 0 });
  expect([...away.silent]).toEqual([0, 0, 130, 60]);
});

test('who came once or twice is away after eight usual gaps of the log', () => {
  const once = (day: number) => awayIn(3, [...WEEKLY, { day, from: 0, to: 2 }]);
  expect(once(84)).toMatchObject({ quiet: 0, passed: 1 }); // silent for 56
  expect(once(91)).toMatchObject({ quiet: 0, passed: 0 });
  expect(awayIn(3, [...WEEKLY, ...between(0, 2, [77, 84])]).passed).toBe(1);
});

test('a silence of less than four weeks is none, however often people write', () => {
  const daily = between(0, 1, every(1, 60));
  expect(awayIn(3, [...daily, { day: 33, from: 0, to: 2 }]).passed).toBe(0);
  expect(awayIn(3, [...daily, { day: 32, from: 0, to: 2 }]).passed).toBe(1);
});

test('a hub who has gone quiet is a hub still, and away', () => {
  const spokes = Array.from({ length: 12 }, (_, i) => i + 1);
  const star = spokes.flatMap((p) => between(0, p, [p, p + 12]));
  const log = logFrom(13, [...star, ...between(1, 2, every(7, 350))]);
  expect(roleOf(rolesIn(log), 0)).toBe('hub');
  expect(awayOf(log, Number.NaN).is[0]).toBe(1);
});

test('silence counts up to the moment given; without times nobody is away', () => {
  expect(awayIn(2, WEEKLY, START + 195 * DAY).quiet).toBe(0);
  expect(awayIn(2, WEEKLY, START + 196 * DAY).quiet).toBe(2);
  expect(awayIn(2, [{ from: 0, to: 1 }])).toMatchObject({ quiet: 0, passed: 0 });
});

test('where nobody has a rhythm, nobody is measured by it', () => {
  expect(awayIn(4, [...between(0, 1, [0, 1]), ...between(2, 3, [300])]).passed).toBe(0);
});

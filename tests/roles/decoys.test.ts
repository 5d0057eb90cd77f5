import { expect, test } from 'vitest';
import { chanceParts } from '../../src/roles/introductions/decoys.js';
import { rolesIn } from './from-log.js';
import { logFrom } from './log.js';
import { backgroundOf, PEOPLE } from './planted.js';
import { addScore, noScore } from './scored.js';
import { livedOf, USUAL } from './simulated.js';

const alone = (odds: readonly number[]) => ({ odds, share: odds.map(() => 1) });

test('the part of chance in credits: as many in logs without introductions, and one more, over as many in the log', () => {
  expect([...chanceParts(alone([9, 8, 3]), [[3], [3]])]).toEqual([1 / 2, 1 / 2, 2 / 3]);
  expect([...chanceParts(alone([3, 9, 8]), [[3], [3]])]).toEqual([2 / 3, 1 / 2, 1 / 2]);
  // Ten where none are by chance: a tenth of one each; where ten are, all.
  const ten = Array.from({ length: 10 }, (_, i) => 10 + i);
  expect([...chanceParts(alone(ten), [[], []])]).toEqual(ten.map(() => 1 / 10));
  expect([...chanceParts(alone(ten), [ten, ten])]).toEqual(ten.map(() => 1));
  expect([...chanceParts(alone([]), [])]).toEqual([]);
  // Two who share a credit are one.
  const shared = { odds: [9, 9, 3], share: [1 / 2, 1 / 2, 1] };
  expect([...chanceParts(shared, [[], []])]).toEqual([1 / 2, 1 / 2, 1 / 2]);
});

test('by its own odds alone, a credit may be chance', () => {
  const sure = Array.from({ length: 99 }, () => 1000);
  const parts = chanceParts(alone([...sure, 1, 3]), [[]]);
  expect(parts[0]).toBe(1 / 101);
  expect([...parts].slice(99)).toEqual([1 / 2, 1 / 4]);
});

test('a surer credit has never more of chance in it', () => {
  const odds = [2, 2.5, 3, 5, 8, 13, 21, 34];
  const parts = chanceParts(alone(odds), [[2.2, 4, 30], [6, 7, 8, 9], []]);
  expect([...parts].sort((a, b) => b - a)).toEqual([...parts]);
});

test('where nobody introduces anybody, about as many are credited as expected; hosts stay beyond it', () => {
  const logs = [
    ...(['bursty', 'eventful'] as const).flatMap((kind) =>
      [1, 2, 3, 4, 5, 6].map((seed) => logFrom(PEOPLE, backgroundOf(kind, seed).rows)),
    ),
    ...[11, 12, 13, 14].map((seed) => logFrom(USUAL.people, livedOf({ ...USUAL, hosts: 0 }, seed).rows)),
  ];
  const sumOf = (column: Float64Array): number =>
    column.reduce((sum, one) => sum + (Number.isNaN(one) ? 0 : one), 0);
  const columns = logs.map((log) => rolesIn(log).columns);
  const made = columns.reduce((sum, { introductions }) => sum + sumOf(introductions), 0);
  const expected = columns.reduce(
    (sum, { introductions_expected }) => sum + sumOf(introductions_expected),
    0,
  );
  expect(made).toBeGreaterThan(20);
  expect(made).toBeLessThan(1.8 * expected);
  expect(expected).toBeLessThan(1.8 * made);
  const planted = noScore();
  for (const seed of [11, 12]) addScore(planted, { people: USUAL.people, ...livedOf(USUAL, seed) });
  expect(planted.found).toBe(planted.hosts);
});

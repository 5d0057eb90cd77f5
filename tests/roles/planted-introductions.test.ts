import { expect, test } from 'vitest';
import { introducersOf } from '../../src/roles/index.js';
import { rolesIn } from './from-log.js';
import { logFrom } from './log.js';
import { backgroundOf, KINDS, keyOf, PEOPLE, plantIn } from './planted.js';
import { addScore, noScore, precisionOf, recallOf } from './scored.js';
import { livedOf, USUAL } from './simulated.js';

test.each(KINDS)('a %s log in which nobody introduces anybody has no introductions beyond chance', (kind) => {
  let tested = 0;
  let small = 0;
  let told = 0;
  for (let seed = 1; seed <= 10; seed += 1) {
    const roles = rolesIn(logFrom(PEOPLE, backgroundOf(kind, seed).rows));
    for (const p of roles.columns.introductions_p) {
      if (Number.isNaN(p)) continue;
      tested += 1;
      if (p < 0.05) small += 1;
    }
    told += introducersOf(roles, 20).length;
  }
  expect(tested).toBeGreaterThan(300);
  expect(small / tested).toBeLessThanOrEqual(0.05);
  expect(told).toBeLessThanOrEqual(1);
});

/** Precision over all that is credited, to whomever; the pairs right are those credited to who introduced them. */
test.each([
  ['steady', 7],
  ['steady', 25],
  ['bursty', 7],
  ['grouped', 14],
  ['eventful', 14],
] as const)(
  'introductions planted in a %s log, up to %i days before the two meet, are found, and hardly any others',
  (kind, lag) => {
    const score = noScore();
    for (let seed = 101; seed <= 104; seed += 1) {
      const background = backgroundOf(kind, seed);
      addScore(score, {
        people: PEOPLE,
        planted: plantIn(background, { lag }),
        rows: background.rows,
        keyOf,
      });
    }
    expect(score.planted).toBeGreaterThan(200);
    expect(recallOf(score)).toBeGreaterThanOrEqual(0.9);
    expect(precisionOf(score)).toBeGreaterThanOrEqual(0.9);
    expect(score.found / score.hosts).toBeGreaterThanOrEqual(0.9);
    expect(score.found / score.beyond).toBeGreaterThanOrEqual(0.8);
  },
);

test('in a log in which people come and go, introductions are found, and hardly any others', () => {
  const score = noScore();
  for (let seed = 101; seed <= 104; seed += 1) {
    const background = backgroundOf('growing', seed);
    addScore(score, { people: PEOPLE, planted: plantIn(background), rows: background.rows, keyOf });
  }
  expect(recallOf(score)).toBeGreaterThanOrEqual(0.9);
  expect(precisionOf(score)).toBeGreaterThanOrEqual(0.9);
});

test('in a community that lives day by day the introductions of hosts are found, those of nobody are not told', () => {
  const planted = noScore();
  const none = noScore();
  for (let seed = 1; seed <= 4; seed += 1) {
    addScore(planted, { people: USUAL.people, ...livedOf(USUAL, seed) });
    addScore(none, { people: USUAL.people, ...livedOf({ ...USUAL, hosts: 0 }, seed) });
  }
  expect(recallOf(planted)).toBeGreaterThanOrEqual(0.9);
  expect(precisionOf(planted)).toBeGreaterThanOrEqual(0.9);
  expect(planted.found).toBe(planted.hosts);
  expect(none.beyond / none.others).toBeLessThanOrEqual(0.05);
  expect(none.told).toBeLessThanOrEqual(1);
});

test('in a week, hour by hour, introductions within a few hours are found', () => {
  const score = noScore();
  for (let seed = 1; seed <= 4; seed += 1) {
    const { rows, ...rest } = livedOf({ ...USUAL, days: 168, each: 6, lag: 5, busy: 0.1 }, seed);
    const hours = rows.map((row) => ({ ...row, day: row.day! / 24 }));
    addScore(score, { people: USUAL.people, rows: hours, ...rest });
  }
  expect(recallOf(score)).toBeGreaterThanOrEqual(0.9);
  expect(precisionOf(score)).toBeGreaterThanOrEqual(0.9);
});

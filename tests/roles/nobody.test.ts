import { expect, test } from 'vitest';
import { randomOf } from '../../src/kit/index.js';
import { introducersOf } from '../../src/roles/index.js';
import { eveningsOf } from './evenings.js';
import { forumOf } from './forum.js';
import { rolesIn } from './from-log.js';
import { logFrom, type Row } from './log.js';

/** Over some logs: who might have introduced somebody, for whom chance is unlikely, who is told, and all credits. */
function creditedIn(people: number, logs: readonly (readonly Row[])[]) {
  const all = { tested: 0, unlikely: 0, told: 0, credited: 0 };
  for (const rows of logs) {
    const roles = rolesIn(logFrom(people, rows));
    for (const [p, chance] of roles.columns.introductions_p.entries()) {
      if (Number.isNaN(chance)) continue;
      all.tested += 1;
      if (chance <= 0.05) all.unlikely += 1;
      all.credited += roles.columns.introductions[p]!;
    }
    all.told += introducersOf(roles, people).length;
  }
  return all;
}

const seeds = [1, 2, 3, 4];

test('in a forum, whoever was in the thread with both has hardly ever introduced them', () => {
  const forum = { people: 60, days: 240, threads: 3, answers: 6 };
  const logs = seeds.map((seed) => forumOf(forum, seed));
  const { tested, unlikely, told, credited } = creditedIn(forum.people, logs);
  expect(tested).toBe(240);
  expect(unlikely / tested).toBeLessThanOrEqual(0.05);
  expect(told).toBeLessThanOrEqual(2);
  // Of some 4,000 pairs.
  expect(credited).toBeLessThan(60);
});

test('who writes to many at once every week, or is at every gathering, has introduced nobody by it', () => {
  const people = 40;
  const worlds = seeds.map((seed) => {
    const random = randomOf(seed);
    const below = (n: number): number => Math.floor(random() * n);
    const { rows } = eveningsOf({ people, guests: 3, every: 3, talk: 0.2 }, seed);
    for (let day = 6; day < 400; day += 7)
      for (let to = 1; to < people; to += 1) if (random() < 0.4) rows.push({ day: day + 0.75, from: 0, to });
    for (let day = 13; day < 400; day += 4) {
      const [a, b] = [2 + below(people - 2), 2 + below(people - 2)];
      const here = [[1, a] as const, [1, b] as const, [a, b] as const].filter(([p, q]) => p !== q);
      for (const [from, to] of here) rows.push({ day: day + 0.8, from, to, place: 'lunch', directed: false });
    }
    return rows;
  });
  const { tested, unlikely, told, credited } = creditedIn(people, worlds);
  expect(tested).toBeGreaterThan(150);
  expect(unlikely / tested).toBeLessThanOrEqual(0.02);
  expect(told).toBe(0);
  expect(credited).toBeLessThan(5);
});

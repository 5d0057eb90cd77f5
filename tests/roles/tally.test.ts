import { expect, test } from 'vitest';
import { oftenerOf, Tally } from '../../src/roles/introductions/tally.js';

test('who was not looked at is like all others, who is seen oftener is so', () => {
  const tally = new Tally(3);
  expect(oftenerOf([tally], 0)).toBe(1);
  for (let i = 0; i < 100; i += 1) tally.look(i % 2);
  for (let i = 0; i < 20; i += 1) tally.see(0);
  expect([tally.looked, tally.seen]).toEqual([100, 20]);
  // 20 seen of 50, where a fifth are: (20 + 4) / (10 + 4); none of 50: 4 / 14.
  expect([0, 1, 2].map((p) => oftenerOf([tally], p))).toEqual([24 / 14, 4 / 14, 1]);
  // Of two tallies, each by its own share.
  const other = new Tally(3);
  for (let i = 0; i < 10; i += 1) other.look(0);
  expect(oftenerOf([tally, other], 0)).toBe(24 / 14);
});

import { expect, test } from 'vitest';
import { claimsOf, patienceOf, spellsOf } from '../../src/change/index.js';

function told(windows: readonly (readonly number[])[], patience: number, marks: readonly number[] = []) {
  const spells = spellsOf(patience);
  for (const keys of windows)
    spells.tell(
      keys,
      Uint8Array.from(keys, (key) => (marks.includes(key) ? 1 : 0)),
    );
  return { came: spells.came, went: spells.went, marked: spells.wentMarked };
}

test('whoever is away for no longer than the patience neither went nor came', () => {
  expect(told([[1], [], [1]], 1)).toMatchObject({ came: [1, 0, 0], went: [0, 0, 0] });
  expect(told([[1], [], [], [1]], 1)).toMatchObject({ came: [1, 0, 0, 1], went: [0, 1, 0, 0] });
  expect(told([[1], [], [], [1]], 2)).toMatchObject({ came: [1, 0, 0, 0], went: [0, 0, 0, 0] });
});

test('many come and go at once, each by itself, and the marked are counted too', () => {
  const windows = [[1, 2, 3], [2, 4], [2, 3], [2], [1, 2]];
  // 1 is away for three windows; 3 for one, then to the end; 4 from the third on.
  expect(told(windows, 1, [3, 4])).toEqual({
    came: [3, 1, 0, 0, 1],
    went: [0, 1, 1, 1, 0],
    marked: [0, 0, 1, 1, 0],
  });
});

const window = (from: number, until: number) => ({ from, until, whole: true, part: null });

test('patience reaches to the next window without a day in common', () => {
  const every = (step: number, length: number, many: number) =>
    Array.from({ length: many }, (_, k) => window(k * step, k * step + length));
  expect(patienceOf(every(30, 30, 5))).toBe(1);
  expect(patienceOf(every(7, 30, 20))).toBe(5);
  expect(patienceOf(every(50, 30, 5))).toBe(1);
  // February, with the longest month before it.
  expect(patienceOf([window(0, 31), window(31, 59), window(59, 90)])).toBe(1);
  // No two of these are apart, so nobody is ever known to be gone.
  expect(patienceOf(every(7, 30, 4))).toBe(4);
});

test('a claim needs every window that it looks at', () => {
  const usable = [false, true, true, true, true, true, false];
  const claims = claimsOf(usable, 1);
  const which = (name: 'came' | 'went' | 'both'): string =>
    claims.flatMap((claim, k) => (claim[name] ? [k] : [])).join();
  expect(which('came')).toBe('3,4,5');
  expect(which('went')).toBe('2,3,4');
  expect(which('both')).toBe('2,3,4,5');
});

import { expect, test } from 'vitest';
import { STANDINGS } from '../../src/model.js';
import { closeNotesOf, isCloseNeverMet } from '../../src/suggestions/index.js';
import { type Pair, tiesFrom } from '../network/build.js';

const people = ['ana', 'bo', 'cy', 'dan', 'eve', 'a\u001b[31m'].map((name) => ({ name, sources: [name] }));
const PAIRS: Pair[] = [
  [0, 1],
  [0, 2],
  [1, 3],
  [2, 4],
  [3, 5],
];
const tiesWith = (close: readonly number[]) => {
  const ties = tiesFrom(PAIRS);
  for (const i of close) ties.standing[i] = STANDINGS.indexOf('close-but-never-met');
  return { ties, away: new Uint8Array(6) };
};

test('pairs who are close but never met are told by name, for they are suggested to nobody', () => {
  expect(closeNotesOf(tiesWith([1]), people as never, [1])).toEqual([
    '1 pair is close online but never met, and not listed here, for they have a tie; invite them to the next meetup: ana and cy.',
  ]);
  expect(closeNotesOf(tiesWith([0, 1, 2, 3]), people as never, [3, 0, 1])[0]).toBe(
    '4 pairs are close online but never met, and not listed here, for they have a tie; invite them to the next meetup: cy and eve; ana and bo; ana and cy; and 1 more.',
  );
  expect([0, 1].map((i) => isCloseNeverMet(tiesWith([1]), i))).toEqual([false, true]);
});

test('nothing is told where nobody is close and never met, and no control character is', () => {
  expect(closeNotesOf(tiesWith([]), people as never, [])).toEqual([]);
  expect(closeNotesOf(tiesWith([4]), people as never, [4])[0]).toContain('dan and a·[31m');
});

test('who has left is invited to nothing', () => {
  const here = tiesWith([0, 1]);
  here.away[1] = 1;
  expect([0, 1].map((i) => isCloseNeverMet(here, i))).toEqual([false, true]);
  expect(closeNotesOf(here, people as never, [1])[0]).toMatch(/^1 pair is close .* ana and cy\.$/);
});

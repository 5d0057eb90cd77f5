import { describe, expect, test } from 'vitest';
import type { Clock } from '../../src/roles/introductions/clock.js';
import { Shuffler } from '../../src/roles/introductions/exchange.js';
import type { Meeting } from '../../src/roles/introductions/meetings.js';

/** Of x, person 0: tie 0 is to y, person 1; ties 1 to 3 are to others. Person 1 is around on days 20 and 60. */
const X: readonly (readonly [number, number])[] = [
  [10, 1],
  [18, 2],
  [20, 0],
  [24, 3],
  [40, 1],
  [60, 0],
  [62, 2],
  [90, 1],
];
const Y: readonly (readonly [number, number])[] = [
  [20, 0],
  [60, 0],
];

function shufflerFor(memory: number, window = 3): Shuffler {
  const dates = Int32Array.from(X, ([day]) => day);
  const rows = [...X, ...Y];
  const slots = {
    offsets: Uint32Array.of(0, X.length, rows.length),
    date: Uint32Array.from(rows, ([day]) => dates.indexOf(day)),
    tie: Uint32Array.from(rows, ([, tie]) => tie),
    dates,
  };
  return new Shuffler({ slots, around: 7, memory, window } as unknown as Clock, 1);
}

const MEETING = { tie: 0, x: 0, y: 1 } as Meeting;

function drawnBy(shuffler: Shuffler, day: number): Set<string> {
  shuffler.open(MEETING, day);
  return new Set(
    Array.from({ length: 200 }, () => {
      const { date, tie, day: own } = shuffler.next();
      return `${date} of ${tie}, ${own}`;
    }),
  );
}

describe('a shuffle of a meeting', () => {
  test('is on a day that x had with somebody else while y was around, who has the own day for it', () => {
    expect(drawnBy(shufflerFor(90), 20)).toEqual(new Set(['18 of 2, 20', '24 of 3, 20', '62 of 2, 20']));
  });

  test('is no farther away than memory goes', () => {
    expect(drawnBy(shufflerFor(10), 20)).toEqual(new Set(['18 of 2, 20', '24 of 3, 20']));
  });

  test('is not so soon after that whoever introduced the two might still be told by it', () => {
    expect(drawnBy(shufflerFor(90, 30), 20)).toEqual(new Set(['18 of 2, 20', '62 of 2, 20']));
  });

  test('there is none where x had no such day', () => {
    expect(shufflerFor(1).open(MEETING, 20)).toBe(false);
    expect(shufflerFor(10).open(MEETING, 20)).toBe(true);
  });

  test('the same seed draws the same', () => {
    const [one, other] = [shufflerFor(90), shufflerFor(90)].map((shuffler) => {
      shuffler.open(MEETING, 20);
      return Array.from({ length: 20 }, () => ({ ...shuffler.next() }));
    });
    expect(one).toEqual(other);
  });
});

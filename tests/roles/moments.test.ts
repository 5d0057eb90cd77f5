import { describe, expect, test } from 'vitest';
import { randomOf } from '../../src/kit/index.js';
import { Moments } from '../../src/roles/introductions/moments.js';
import { rolesIn } from './from-log.js';
import { DAY, logFrom, type Row } from './log.js';
import { backgroundOf, PEOPLE, plantIn } from './planted.js';

const HOUR = 1 / 24;
/** Of two ties, on day 3 and the day after. */
const momentsOf = (one: readonly number[], other: readonly number[]): Moments => {
  const sorted = Float64Array.from([...one, ...other], (day) => day * DAY);
  const offsets = Uint32Array.of(0, one.length, sorted.length);
  return new Moments({ offsets, sorted }, { span: DAY, startOf: (day) => day * DAY });
};

describe('moments', () => {
  const moments = momentsOf([3.25, 3.5, 4.25], [3.125, 3.625, 4]);

  test('first and last of a tie on a step, up to a moment', () => {
    expect(moments.firstOf(0, 3)).toBe(3.25 * DAY);
    expect(moments.lastOf(0, 3, 3.5 * DAY)).toBe(3.5 * DAY);
    expect(moments.lastOf(0, 3, 3.4 * DAY)).toBe(3.25 * DAY);
    expect(moments.lastOf(0, 3, 3.2 * DAY)).toBeNaN();
    expect(moments.lastOf(0, 4, 4.2 * DAY)).toBeNaN();
    expect(moments.lastOf(1, 4, 9 * DAY)).toBe(4 * DAY);
  });

  test('how near two ties came to each other on a step, up to a moment', () => {
    expect(moments.apartOf([0, 1], 3, 9 * DAY)).toBe(0.125 * DAY);
    expect(moments.apartOf([0, 1], 3, 3.3 * DAY)).toBe(0.125 * DAY);
    expect(moments.apartOf([0, 1], 4, 9 * DAY)).toBe(0.25 * DAY);
    expect(momentsOf([3.25, 3.5], [3.125, 3.5]).apartOf([0, 1], 3, 9 * DAY)).toBe(0);
  });

  test('parts of a step double from 1/64 of it; later steps come after', () => {
    const parts = [0, 1 / 65, 1 / 64, 1 / 33, 1 / 32, 1 / 8, 1 / 4, 1].map((of) =>
      moments.classOf(0, of * DAY),
    );
    expect(parts).toEqual([0, 0, 1, 1, 2, 4, 5, 5]);
    expect([1, 2, 3, 4].map((steps) => moments.classOf(steps, 0))).toEqual([6, 7, 7, 8]);
  });

  test('how large parts are: before looking two moments are anywhere, half of them in the other order; then as seen', () => {
    const { lag, apart } = momentsOf([3.25], [3.5]).within();
    expect(apart.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(lag.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1 / 2, 12);
    // Two moments anywhere in a day are within a 64th of it as often as 2/64 - 1/64^2.
    expect(apart[0]).toBeCloseTo(2 / 64 - 1 / 64 ** 2, 12);
    const seen = momentsOf([3.25], [3.5]);
    for (let i = 0; i < 999; i += 1) seen.noteLag(i % 3 === 0 ? 0 : Number.NaN);
    expect(seen.within().lag[0]).toBeCloseTo(1 / 3, 3);
    expect(seen.within().lag.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1 / 3, 2);
  });

  test('where all rows have the same time of day, a step has one part', () => {
    expect(momentsOf([3.5, 5.5], [4.5]).within()).toEqual({ lag: [1], apart: [1] });
    expect(momentsOf([], []).within()).toEqual({ lag: [1], apart: [1] });
  });
});

/** Mia (0) and Nora (5) know Ann (1) and Ben (2), who meet on a day; two others make the log 60 days long. */
describe('within a day', () => {
  const both = (who: number, [one, other]: readonly [number, number]): Row[] => [
    { day: one, from: who, to: 1 },
    { day: other, from: who, to: 2 },
  ];
  const known = [0, 5].flatMap((who) => both(who, [8.5, 9.5]));
  const long = [0, 60].map((day) => ({ day, from: 3, to: 4 }));
  const madeIn = (rows: readonly Row[]): number[] => {
    const { introductions } = rolesIn(logFrom(6, [...long, ...known, ...rows])).columns;
    return [introductions[0]!, introductions[5]!];
  };
  const met = { day: 20.5, from: 1, to: 2 };

  test('who turned to both on the day they met is credited, if it was before', () => {
    const later = { day: 50.5, from: 1, to: 2 };
    expect(madeIn([...both(0, [50.3, 50.3 + HOUR / 6]), later])).toEqual([1, 0]);
    expect(madeIn([...both(0, [50.3, 50.7]), later])).toEqual([0, 0]);
    expect(madeIn([...both(0, [50.7, 50.7 + HOUR / 6]), later])).toEqual([0, 0]);
  });

  test('who turned to both within minutes is credited, not who did so in the morning and at night', () => {
    const [near, far] = [[18.5, 18.5 + HOUR / 6] as const, [18.1, 18.9] as const];
    expect(madeIn([...both(0, near), ...both(5, far), met])).toEqual([1, 0]);
    expect(madeIn([...both(5, near), ...both(0, far), met])).toEqual([0, 1]);
  });
});

test('planted introductions of the same day are found by the hour; in the other order there are none', () => {
  const sums = { planted: 0, right: 0, credited: 0, turned: 0 };
  for (let seed = 1; seed <= 3; seed += 1) {
    const { rows, random } = backgroundOf('steady', seed);
    const before = rows.length;
    const planted = plantIn({ rows, random });
    const told = rows.slice(before);
    const hours = randomOf(seed);
    const talk = rows.slice(0, before).map((row) => ({ ...row, day: row.day! + hours() }));
    /** Six rows for each introduction: both contacts, the meeting, and three more. */
    const madeWith = (at: number): Map<number, number> => {
      const timed = told.map((row, i) => {
        const day = i % 6 < 3 ? told[i - (i % 6) + 2]!.day! : row.day!;
        return { ...row, day: day + (i % 6 < 2 ? at + (i % 6) * 0.01 : i % 6 === 2 ? 0.5 : 0.9) };
      });
      const { from } = rolesIn(logFrom(PEOPLE, [...talk, ...timed]));
      const { tie, person } = from.introductions.credits;
      return new Map(
        Array.from(tie, (t, i) => [from.network.a[t]! * PEOPLE + from.network.b[t]!, person[i]!]),
      );
    };
    const [made, turned] = [madeWith(0.4), madeWith(0.6)];
    sums.planted += planted.length;
    sums.credited += made.size;
    sums.right += planted.filter(({ by, key }) => made.get(key) === by).length;
    sums.turned += planted.filter(({ by, key }) => turned.get(key) === by).length;
  }
  expect(sums.planted).toBe(180);
  expect(sums.right / sums.planted).toBeGreaterThan(0.97);
  expect(sums.right / sums.credited).toBeGreaterThan(0.97);
  expect(sums.turned / sums.planted).toBeLessThan(0.05);
});

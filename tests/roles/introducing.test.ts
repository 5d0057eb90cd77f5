import { describe, expect, test } from 'vitest';
import { randomOf } from '../../src/kit/index.js';
import { Cases } from '../../src/roles/introductions/cases.js';
import { classOfWorth, Keeping, ofWorth } from '../../src/roles/introductions/keeping.js';
import { densityOf, priorOf, sizesOf, WAYS } from '../../src/roles/introductions/likeness.js';
import { LOOKS, NEWNESS, tellingOf } from '../../src/roles/introductions/newness.js';
import { Shares } from '../../src/roles/introductions/shares.js';
import type { Sign } from '../../src/roles/introductions/sign.js';
import { usualOf } from '../../src/roles/introductions/usual.js';

const WINDOW = 30;
const CLASSES = sizesOf(WINDOW).length;

/** A sign of contacts on the day before, with both on the same day, worth so much; none at 0. */
function signWorth(worth: number): Sign {
  const { lag, apart } = priorOf(WINDOW);
  const rest = new Float64Array(CLASSES ** 2 * WAYS);
  rest.fill(worth / lag[1]! / apart[0]!, CLASSES * WAYS, (CLASSES + 1) * WAYS);
  return {
    value: worth,
    rest,
    filled: Uint16Array.of(CLASSES),
    size: 1,
    classes: CLASSES,
    now: { at: 0, both: 1, alone: 1 },
  } as unknown as Sign;
}

/** Meetings that one person each might have made, with signs worth so much. */
function casesWith(people: number, meetings: readonly (readonly [number, number])[]): Cases {
  const cases = new Cases(people);
  for (const [person, worth] of meetings) {
    cases.add(person, signWorth(worth));
    cases.close(1);
  }
  return cases;
}

describe('densities', () => {
  test('never rise, and add up to 1: classes that rise are one', () => {
    expect([...densityOf([0, 0.5, 0.5], [1, 1, 2])]).toEqual([0.25, 0.25, 0.25]);
    expect([...densityOf([2, 1, 1], [1, 1, 2])]).toEqual([0.5, 0.25, 0.125]);
    const sizes = sizesOf(WINDOW);
    for (const shares of [
      [0, 0, 9, 3, 0, 1],
      [1, 0, 0, 0, 0, 5],
      [0, 1, 0, 2, 0, 3],
    ]) {
      const density = densityOf(shares, sizes);
      expect(density.reduce((sum, one, i) => sum + one * sizes[i]!, 0)).toBeCloseTo(1, 12);
      expect([...density].sort((a, b) => b - a)).toEqual([...density]);
    }
  });
});

describe('shares', () => {
  const signs = (worth: number, many: number): (readonly [number, number])[] =>
    Array.from({ length: many }, () => [0, worth] as const);
  const others = Array.from({ length: 60 }, (_, i) => [1 + (i % 30), 0] as const);

  /** The odds of a person who has one more meeting, without a look at it, when ratios have been taken until they stay. */
  function oddsOf(p: number, meetings: readonly (readonly [number, number])[]): number {
    const cases = casesWith(31, meetings);
    const shares = new Shares(cases, cases.signs());
    const ratio = Float64Array.from(
      meetings.filter(([, worth]) => worth > 0),
      ([, worth]) => worth,
    );
    for (let round = 0; round < 20; round += 1) shares.take(ratio);
    return shares.oddsOf(p, 1);
  }

  test('who has many good signs is likely to have made one more, others are not', () => {
    const meetings = [...signs(100, 8), ...others];
    expect(oddsOf(0, meetings)).toBeGreaterThan(2);
    expect(oddsOf(1, meetings)).toBeLessThan(0.02);
  });

  test('one coincidence among many people makes no introducer; the more do introduce, the less it takes', () => {
    const one = [[0, 10] as const, ...others];
    const many = [[0, 10] as const, ...Array.from({ length: 30 }, (_, i) => [1 + i, 1000] as const)];
    expect(oddsOf(0, one)).toBeLessThan(0.1);
    expect(oddsOf(0, many)).toBeGreaterThan(1);
  });

  test('very many signs neither overflow nor vanish', () => {
    for (const worth of [1e300, 1e-300]) {
      const odds = oddsOf(0, signs(worth, 2000));
      expect(Number.isFinite(odds) && odds >= 0).toBe(true);
    }
  });
});

describe('what signs keep of their worth', () => {
  const likeness = priorOf(WINDOW);
  const left = (many: number): Float64Array => new Float64Array(many).fill(1);
  const told = new Uint32Array(0);

  test('all, where shuffles have signs as seldom as their worth says', () => {
    const quiet = Array.from({ length: 1000 }, (_, i) => [0, i < 10 ? 40 : 0] as const);
    const keeping = new Keeping([casesWith(1, quiet).signs()]);
    keeping.take(likeness, { left: left(1000), told, made: ofWorth() });
    expect(keeping.of(40)).toBe(1);
  });

  test('a tenth, where shuffles have them ten times as often; more, once introductions have them oftener still', () => {
    const loud = Array.from({ length: 1000 }, (_, i) => [0, i < 250 ? 40 : 0] as const);
    const keeping = new Keeping([casesWith(1, loud).signs()]);
    keeping.take(likeness, { left: left(1000), told, made: ofWorth() });
    expect(keeping.of(40)).toBeGreaterThan(0.08);
    expect(keeping.of(40)).toBeLessThan(0.13);
    const made = ofWorth();
    made[classOfWorth(2 ** 9.5)] = 10;
    keeping.take(likeness, { left: left(1000), told, made });
    expect(keeping.of(2 ** 9.5)).toBeGreaterThan(0.8);
    // Of two signs, that of more worth never proves less.
    const proves = Array.from({ length: 200 }, (_, i) => 2 ** (i / 10 - 3)).map((w) => w * keeping.of(w));
    expect(proves.every((one, i) => i === 0 || one >= proves[i - 1]! * (1 - 1e-9))).toBe(true);
  });

  test('classes double', () => {
    const worths = [0, 1e-300, 0.06, 0.125, 0.24, 0.25, 1, 7.9, 8, 2 ** 18, 2 ** 19, 2 ** 33, 1e300];
    expect(worths.map(classOfWorth)).toEqual([0, 0, 0, 1, 1, 2, 4, 6, 7, 22, 23, 23, 23]);
  });

  test('what somebody made in the log tells nothing of chance: such meetings do not count in shuffles', () => {
    // Of 1,000 meetings, 250 have a sign in the shuffle; half of these, and of the others, somebody made.
    const loud = Array.from({ length: 1000 }, (_, i) => [0, i % 4 === 0 ? 40 : 0] as const);
    const all = new Keeping([casesWith(1, loud).signs()]);
    const half = new Keeping([casesWith(1, loud.slice(0, 500)).signs()]);
    const made = Uint32Array.from({ length: 500 }, (_, i) => 500 + i);
    all.take(likeness, { left: left(1000).fill(0, 500), told: made, made: ofWorth() });
    half.take(likeness, { left: left(500), told, made: ofWorth() });
    expect(all.of(40)).toBeCloseTo(half.of(40), 12);
  });
});

test('how two look tells as much as introductions differ from other meetings, and nothing while none is found', () => {
  const meetings = Float64Array.from({ length: LOOKS }, (_, n) => (n === 3 ? 20 : n === 1 ? 80 : 0));
  expect(Math.max(...tellingOf(meetings, new Float64Array(LOOKS)))).toBeCloseTo(1, 1);
  const made = new Float64Array(LOOKS);
  made[3] = 10;
  const telling = tellingOf(meetings, made);
  expect(telling[3]!).toBeGreaterThan(5);
  expect(telling[1]!).toBeLessThan(0.2);
});

test('of one manner, who look newer were never less likely introduced', () => {
  const meetings = new Float64Array(LOOKS).fill(20);
  const made = Float64Array.of(...[0, 1, 8, 2, 1, 9, 3, 12], ...[12, 0, 0, 0, 0, 0, 0, 0]);
  const telling = tellingOf(meetings, made);
  for (const some of [telling.slice(0, NEWNESS), telling.slice(NEWNESS)])
    expect([...some].sort((a, b) => a - b)).toEqual([...some]);
  expect(telling[2]).toBe(telling[4]);
});

test('where only those who write to each other were introduced, who met instead look less like it', () => {
  const meetings = new Float64Array(LOOKS).fill(20);
  const made = Float64Array.from({ length: LOOKS }, (_, n) => (n < NEWNESS ? 5 : 0));
  const telling = tellingOf(meetings, made);
  expect(Math.min(...telling.slice(0, NEWNESS))).toBeGreaterThan(2);
  expect(Math.max(...telling.slice(NEWNESS))).toBeLessThan(0.05);
});

describe('usual places', () => {
  const share = [0.1, 0.2, 0.6, 0.1];

  test('a habit of the tie outside the window, or as often as anybody', () => {
    const place = Uint32Array.of(1, 1, 2, 1, 2, 2);
    const day = Int32Array.of(0, 100, 200, 0, 1, 2);
    const usual = usualOf({ offsets: Uint32Array.of(0, 3, 6), day, place }, WINDOW, share);
    const habit = (1 + 0.2) / 3;
    const expected = [habit, habit, 0.6, 0.2, 0.6, 0.6];
    for (const [row, one] of expected.entries()) expect(usual[row]).toBeCloseTo(one, 6);
  });

  test('as counted one by one, on ties of any length', () => {
    const random = randomOf(7);
    const offsets = Uint32Array.of(0, 1, 1, 40, 140);
    const length = offsets.at(-1)!;
    const below = (n: number): number => Math.floor(random() * n);
    const place = Uint32Array.from({ length }, () => below(6));
    const day = new Int32Array(length);
    for (let t = 0; t + 1 < offsets.length; t += 1)
      day.set(
        Array.from({ length: offsets[t + 1]! - offsets[t]! }, () => below(300)).sort((a, b) => a - b),
        offsets[t],
      );
    const usual = usualOf({ offsets, day, place }, WINDOW, share);
    for (let t = 0; t + 1 < offsets.length; t += 1)
      for (let row = offsets[t]!; row < offsets[t + 1]!; row += 1) {
        const rows = Array.from({ length: offsets[t + 1]! - offsets[t]! }, (_, i) => offsets[t]! + i);
        const others = rows.filter((other) => Math.abs(day[other]! - day[row]!) > WINDOW);
        const there = others.filter((other) => place[other] === place[row]).length;
        const chance = share[place[row]!] ?? 0;
        const wanted = chance === 0 ? 0 : Math.max(chance, (there + chance) / (others.length + 1));
        expect(usual[row]).toBeCloseTo(wanted, 6);
      }
  });
});

import { expect, test } from 'vitest';
import { randomOf } from '../../src/kit/index.js';
import { webIndexErrorOf, webIndexOf } from '../../src/network/index.js';
import { networkFrom, type Pair } from '../network/build.js';

const SIZES = [10, 20, 50, 100, 300];
const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);
const STEPS = 12;

/** Every way to tie two spokes of a star around person 0, or the first `most` of them, in random order. */
function spokePairsOf(people: number, most: number, random: () => number): Pair[] {
  const spoke = (): number => 1 + Math.floor(random() * (people - 1));
  const all = Math.min(most, ((people - 1) * (people - 2)) / 2);
  const drawn = new Map<string, Pair>();
  while (drawn.size < all) {
    const [a, b] = [spoke(), spoke()];
    if (a < b) drawn.set(`${a} ${b}`, [a, b]);
  }
  return [...drawn.values()];
}

/** Web indexes of a star as its spokes tie up: half as many ties as people more at each step, until all are there. */
function seriesOf(people: number, seed: number): number[] {
  const star = Array.from({ length: people - 1 }, (_, i): Pair => [i + 1, 0]);
  const more = spokePairsOf(people, (STEPS * people) / 2, randomOf(1000 * seed + people));
  const steps = Math.ceil(more.length / (people / 2));
  return Array.from(
    { length: steps + 1 },
    (_, k) => webIndexOf(networkFrom([...star, ...more.slice(0, (k * people) / 2)], people))!,
  );
}

test.each(SIZES)(
  'a star of %i: the web index rises strictly, step by step, as its spokes tie up, on average over 20 series',
  (people) => {
    const series = SEEDS.map((seed) => seriesOf(people, seed));
    expect(series[0]!.length).toBeGreaterThan(8);
    const means = series[0]!.map((_, k) => series.reduce((sum, one) => sum + one[k]!, 0) / series.length);
    const rises = means.slice(1).map((mean, k) => mean - means[k]!);
    expect(Math.min(...rises), means.map((mean) => mean.toFixed(3)).join(' ')).toBeGreaterThan(0);
    expect(series.map((one) => one[0])).toEqual(SEEDS.map(() => 0));
    expect(Math.min(...series.map((one) => one.at(-1)!))).toBeGreaterThan(people === 10 ? 0.99 : 0.75);
    // No single series falls by more at any step; from 200 people on, none falls at all.
    const falls = series.flatMap((one) => one.slice(1).map((value, k) => one[k]! - value));
    expect(Math.max(...falls)).toBeLessThan(people < 200 ? 0.6 / people : 0);
  },
);

test('why a single series may fall: a tie can make somebody stand out whose leaving breaks more', () => {
  // Person 0 knows everybody; the others are a row, 5-3-1-2-4-6.
  const wheel: Pair[] = [
    ...[1, 2, 3, 4, 5, 6].map((p): Pair => [0, p]),
    ...([
      [5, 3],
      [3, 1],
      [1, 2],
      [2, 4],
      [4, 6],
    ] as const),
  ];
  const row = networkFrom(wheel);
  // With 1-5, it is always 1 who leaves after 0, and the row falls apart in its middle.
  const tied = networkFrom([...wheel, [1, 5]]);
  // By every way to choose among equals: 17/30 and 16/30.
  expect(Math.abs(webIndexOf(row)! - 17 / 30)).toBeLessThan(3 * webIndexErrorOf(row)!);
  expect(Math.abs(webIndexOf(tied)! - 16 / 30)).toBeLessThanOrEqual(3 * webIndexErrorOf(tied)! + 1e-12);
});

import { expect, test } from 'vitest';
import { randomOf } from '../../src/kit/index.js';
import type { Network } from '../../src/model.js';
import { hubsOf, linchpinsOf, SHAPE_MEASURES } from '../../src/shape/index.js';
import { clique, networkFrom, type Pair, star } from '../network/build.js';

/** The most people in one group when those of a bit mask are away: by trying. */
function largestWithout(network: Network, away: number): number {
  const seen = new Set<number>();
  let largest = 0;
  for (let start = 0; start < network.people; start += 1) {
    if (seen.has(start) || (away >> start) & 1) continue;
    const group = [start];
    seen.add(start);
    for (const p of group) {
      for (const q of network.neighbours.subarray(network.offsets[p]!, network.offsets[p + 1]!)) {
        if (seen.has(q) || (away >> q) & 1) continue;
        seen.add(q);
        group.push(q);
      }
    }
    largest = Math.max(largest, group.length);
  }
  return largest;
}

/** The fewest whose leaving leaves at most half together: over all sets of people. */
function fewestOf(network: Network): number {
  let fewest = network.people;
  for (let away = 0; away < 2 ** network.people; away += 1) {
    const many = away.toString(2).replaceAll('0', '').length;
    if (many < fewest && largestWithout(network, away) <= network.people / 2) fewest = many;
  }
  return fewest;
}

function drawn(seed: number): Network {
  const random = randomOf(seed);
  const people = 6 + (seed % 5);
  const pairs: Pair[] = [];
  for (let p = 0; p < people; p += 1)
    for (let q = 0; q < p; q += 1) if (random() < 0.2 + (seed % 4) / 10) pairs.push([q, p]);
  return networkFrom(pairs, people);
}

const SEEDS = Array.from({ length: 60 }, (_, i) => i + 1);

/** Krackhardt 1990: Andre, Beverley, Carol, Diane, Ed, Fernando, Garth, Heather, Ike, Jane. */
const KITE = networkFrom([
  ...([1, 2, 3, 5] as const).map((q): Pair => [0, q]),
  ...([3, 4, 6] as const).map((q): Pair => [1, q]),
  ...([3, 5] as const).map((q): Pair => [2, q]),
  ...([4, 5, 6] as const).map((q): Pair => [3, q]),
  [4, 6],
  [5, 6],
  [5, 7],
  [6, 7],
  [7, 8],
  [8, 9],
]);

test('in small networks linchpins are the fewest there are, whatever the set', () => {
  for (const seed of SEEDS) {
    const network = drawn(seed);
    const found = linchpinsOf(network);
    expect(found.length, `seed ${seed}`).toBe(fewestOf(network));
    const away = found.reduce((mask, p) => mask | (1 << p), 0);
    expect(largestWithout(network, away)).toBeLessThanOrEqual(network.people / 2);
  }
});

test('the kite falls in half without Fernando and Garth, though its best-connected are three', () => {
  expect([...linchpinsOf(KITE)].sort()).toEqual([5, 6]);
  expect(hubsOf(KITE).length).toBe(3);
  const measure = SHAPE_MEASURES.find(({ term }) => term.name === 'linchpins')!;
  expect(measure.of(KITE)).toBe(2);
});

test('a star has one, everybody linked half, two pairs none', () => {
  expect(
    [
      star(9),
      clique(8),
      networkFrom([
        [0, 1],
        [2, 3],
      ]),
    ].map((network) => linchpinsOf(network).length),
  ).toEqual([1, 4, 0]);
});

test('three go-betweens between two teams are found, though each cuts nobody off and has few ties', () => {
  const teams = Array.from({ length: 80 }, (_, p) => p);
  const inside = teams.flatMap((p) =>
    [1, 2, 3, 5].map((step): Pair => [p, (p < 40 ? 0 : 40) + ((p + step) % 40)]),
  );
  const between = [80, 81, 82].flatMap((go, i): Pair[] =>
    [10, 20].flatMap((at): Pair[] => [
      [at + i, go],
      [40 + at + i, go],
    ]),
  );
  const network = networkFrom([...inside, ...between]);
  expect([...linchpinsOf(network)].sort()).toEqual([80, 81, 82]);
  expect(hubsOf(network).length).toBeGreaterThan(3);
});

test('nobody among the linchpins can be put back', () => {
  for (const seed of SEEDS) {
    const found = linchpinsOf(drawn(seed), { work: 0 });
    for (const spared of found) {
      const away = found.reduce((mask, p) => (p === spared ? mask : mask | (1 << p)), 0);
      expect(largestWithout(drawn(seed), away)).toBeGreaterThan(drawn(seed).people / 2);
    }
  }
});

test('where hardly anything may be tried, what is found still breaks it, and those of a like network are tried', () => {
  for (const seed of SEEDS) {
    const network = drawn(seed);
    const best = linchpinsOf(network);
    const quick = linchpinsOf(network, { work: 0 });
    expect(quick.length).toBeGreaterThanOrEqual(best.length);
    expect(linchpinsOf(network, { work: 0, like: best }).length).toBe(best.length);
    const away = quick.reduce((mask, p) => mask | (1 << p), 0);
    expect(largestWithout(network, away)).toBeLessThanOrEqual(network.people / 2);
  }
});

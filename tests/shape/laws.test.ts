import { expect, test } from 'vitest';
import { randomOf } from '../../src/kit/index.js';
import type { Network } from '../../src/model.js';
import { webIndexErrorOf, webIndexOf } from '../../src/network/index.js';
import { SHAPE_MEASURES, shapeOf } from '../../src/shape/index.js';
import { networkFrom, type Pair, randomPairs } from '../network/build.js';

const measuresOf = (network: Network): Record<string, number | null> =>
  Object.fromEntries(SHAPE_MEASURES.map(({ term, of }) => [term.name, of(network)]));

/** Least and most that each measure can be; the rest is 0 and up. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  web_index: [0, 1],
  degree_centralization: [0, 1],
  in_degree_centralization: [0, 1],
  out_degree_centralization: [0, 1],
  betweenness_centralization: [0, 1],
  hub_share: [0, 1],
  spoke_share: [0, 1],
  closure: [0, 1],
  closure_without_hub: [0, 1],
  core_density: [0, 1],
  core_pull: [0, 1],
  core_contrast: [-Number.MAX_VALUE, 1],
  core_inward: [0, 1],
  core_z: [-Number.MAX_VALUE, Number.MAX_VALUE],
  participation_top: [0, 1],
  reciprocity: [-1, 1],
  density: [0, 1],
  largest_component_share: [0, 1],
  degree_gini: [0, 1],
  assortativity: [-1, 1],
};
const ROUNDING = 1e-9;

const draws = Array.from({ length: 80 }, (_, i) => {
  const random = randomOf(100 + i);
  const people = 1 + Math.floor(random() * 60);
  const pairs = randomPairs(people, Math.floor(people * random() * 4), random);
  return { people, pairs, random };
});

test('every measure is within its range, or null: never NaN, never Infinity', () => {
  for (const { people, pairs } of draws) {
    for (const [name, value] of Object.entries(measuresOf(networkFrom(pairs, people)))) {
      if (value === null) continue;
      const [least, most] = RANGES[name] ?? [0, Number.MAX_VALUE];
      expect(value, name).toBeGreaterThanOrEqual(least - ROUNDING);
      expect(value, name).toBeLessThanOrEqual(most + ROUNDING);
    }
  }
});

function renamed(pairs: readonly Pair[], people: number, random: () => number): Network {
  const names = Array.from({ length: people }, (_, p) => p);
  for (let i = people - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [names[i], names[j]] = [names[j]!, names[i]!];
  }
  return networkFrom(
    pairs.map(([a, b]): Pair => [names[a]!, names[b]!]),
    people,
  );
}

/** All people have another key: nobody is in the same place as another. */
const isEveryoneTold = (network: Network): boolean => {
  const degrees = (n: Network) => Array.from(n.persons, (p) => n.offsets[p + 1]! - n.offsets[p]!);
  let colours = degrees(network).map(String);
  for (let round = 0; round < network.people; round += 1) {
    const around = (p: number) =>
      [...network.neighbours.subarray(network.offsets[p]!, network.offsets[p + 1]!)].map((q) => colours[q]!);
    const said = colours.map((colour, p) => `${colour}(${around(p).sort().join()})`);
    const numbers = new Map([...new Set(said)].sort().map((text, i) => [text, `${i}`]));
    colours = said.map((text) => numbers.get(text)!);
  }
  return new Set(colours).size === network.people;
};

test('other names for the same people change nothing', () => {
  let told = 0;
  for (const { people, pairs, random } of draws) {
    const network = networkFrom(pairs, people);
    const other = renamed(pairs, people, random);
    const everyone = isEveryoneTold(network);
    told += Number(everyone);
    const after = measuresOf(other);
    for (const [name, value] of Object.entries(measuresOf(network))) {
      // What is drawn at random is drawn anew for people who cannot be told apart.
      if (name === 'core_z' && !everyone) continue;
      if (value === null) expect(after[name], name).toBeNull();
      else if (name !== 'web_index' || everyone) expect(after[name], name).toBeCloseTo(value, 9);
      else expect(Math.abs(after[name]! - value)).toBeLessThanOrEqual(4 * webIndexErrorOf(network)! + 1e-9);
    }
  }
  expect(told).toBeGreaterThan(5);
});

test('where nobody can be told apart, other names move the web index by no more than its standard error', () => {
  for (const people of [12, 40, 100, 400]) {
    const path = Array.from({ length: people - 1 }, (_, p): Pair => [p, p + 1]);
    for (const pairs of [path, [...path, [people - 1, 0] as const]]) {
      const inOrder = networkFrom(pairs, people);
      const error = Math.SQRT2 * webIndexErrorOf(inOrder)!;
      expect(error).toBeLessThan(0.0035);
      for (let seed = 1; seed <= 5; seed += 1) {
        const off = webIndexOf(renamed(pairs, people, randomOf(seed)))! - webIndexOf(inOrder)!;
        expect(Math.abs(off)).toBeLessThan(4 * error);
      }
    }
  }
});

test('other names change neither the class nor its margin, nor how often it comes out', () => {
  for (const { people, pairs, random } of draws.slice(0, 16)) {
    const network = networkFrom(pairs, people);
    if (!isEveryoneTold(network)) continue;
    const [before, after] = [shapeOf(network, 1), shapeOf(renamed(pairs, people, random), 1)];
    expect([after.shape, after.stability]).toEqual([before.shape, before.stability]);
    if (before.margin === null) expect(after.margin).toBeNull();
    else expect(after.margin).toBeCloseTo(before.margin, 9);
  }
});

test('nobody, one person and two people are too small, and what cannot be measured is null', () => {
  for (const network of [networkFrom([]), networkFrom([], 1), networkFrom([], 2), networkFrom([[0, 1]])]) {
    const shape = shapeOf(network, 1);
    expect(shape).toMatchObject({ shape: 'too-small', direction: null, stability: null, stage: null });
    const values = Object.values(shape.measures);
    expect(values.filter((value) => value !== null && !Number.isFinite(value))).toEqual([]);
  }
  expect(Object.values(shapeOf(networkFrom([]), 1).measures).every((value) => value === null)).toBe(true);
});

test('twenty people without a tie are fragments', () => {
  expect(shapeOf(networkFrom([], 20), 1)).toMatchObject({
    shape: 'fragments',
    stability: null,
    stage: null,
  });
});

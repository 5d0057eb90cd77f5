import { expect, test } from 'vitest';
import { randomOf } from '../../src/kit/index.js';
import type { Network } from '../../src/model.js';
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

/** These let equally connected people leave, or enter the core, in the order of their names. */
const BY_NAME = new Set([
  'web_index',
  'linchpins',
  'hubs',
  'hub_lead',
  'spoke_share',
  'closure_without_hub',
  'core_density',
  'core_pull',
  'core_contrast',
  'core_ties',
  'core_inward',
  'core_z',
]);

test('other names for the same people change nothing but what is decided by name among equals', () => {
  for (const { people, pairs, random } of draws) {
    const names = Array.from({ length: people }, (_, p) => p);
    for (let i = people - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [names[i], names[j]] = [names[j]!, names[i]!];
    }
    const renamed = pairs.map(([a, b]): Pair => [names[a]!, names[b]!]);
    const before = measuresOf(networkFrom(pairs, people));
    const after = measuresOf(networkFrom(renamed, people));
    for (const [name, value] of Object.entries(before)) {
      if (BY_NAME.has(name)) continue;
      if (value === null) expect(after[name], name).toBeNull();
      else expect(after[name], name).toBeCloseTo(value, 9);
    }
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
    stage: 'one hub',
  });
});

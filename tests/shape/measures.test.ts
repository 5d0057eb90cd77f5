import { expect, test } from 'vitest';
import type { Network, Value } from '../../src/model.js';
import { SHAPE_MEASURES, SHAPE_TERMS } from '../../src/shape/index.js';
import { clique, networkFrom, star } from '../network/build.js';
import { KNOWN } from '../network/fixtures.js';

const measured = (name: string, network: Network): Value => {
  const measure = SHAPE_MEASURES.find(({ term }) => term.name === name);
  expect(measure, `${name} is in the table`).toBeDefined();
  return measure!.of(network);
};

test.each(KNOWN)('every value of $name is the one in the fixture', ({ ties, people, values }) => {
  const network = networkFrom(ties, people.length);
  for (const [name, expected] of Object.entries(values)) {
    const value = measured(name, network);
    if (expected === null) expect(value, name).toBeNull();
    else expect(value, name).toBeCloseTo(expected, 9);
  }
});

test('a star is wholly centralized, exactly, at every size', () => {
  for (const people of [3, 5, 12, 101]) {
    const network = star(people);
    for (const name of ['degree_centralization', 'in_degree_centralization', 'betweenness_centralization']) {
      expect(measured(name, network), `${name} of ${people}`).toBe(1);
    }
    expect(measured('linchpins', network)).toBe(1);
    expect(measured('hub_share', network)).toBe(1);
    expect(measured('spoke_share', network)).toBe(1);
    expect(measured('top_cut_off', network)).toBe(people - 2);
  }
});

/** The examples of the terms, by hand: each term says the same in words. */
const STAR5 = star(5);
const STAR5_TIED = networkFrom([
  [1, 0],
  [2, 0],
  [3, 0],
  [4, 0],
  [1, 2],
]);
const KITE = networkFrom([
  [0, 1],
  [1, 2],
  [0, 2],
  [2, 3],
]);
const FULL_4_WITH_LEAVES = networkFrom([
  [0, 1],
  [0, 2],
  [0, 3],
  [1, 2],
  [1, 3],
  [2, 3],
  [0, 4],
  [1, 5],
  [2, 6],
  [3, 7],
]);
const EXAMPLES: readonly [string, Network, Value][] = [
  [
    'web_index',
    networkFrom([
      [0, 1],
      [1, 2],
      [2, 3],
    ]),
    1 / 3,
  ],
  ['linchpins', STAR5, 1],
  ['top_cut_off', STAR5, 3],
  ['degree_centralization', star(4), 1],
  [
    'in_degree_centralization',
    networkFrom([
      [1, 0],
      [2, 0],
      [3, 0],
    ]),
    1,
  ],
  [
    'out_degree_centralization',
    networkFrom([
      [0, 1],
      [0, 2],
      [0, 3],
    ]),
    1,
  ],
  [
    'out_degree_centralization',
    networkFrom([
      [1, 0],
      [2, 0],
      [3, 0],
    ]),
    1 / 9,
  ],
  ['betweenness_centralization', star(4), 1],
  ['hub_share', STAR5_TIED, 4 / 5],
  ['spoke_share', STAR5, 1],
  ['spoke_share', STAR5_TIED, 2 / 4],
  ['hub_lead', STAR5, 4],
  [
    'hub_lead',
    networkFrom([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ]),
    1,
  ],
  ['closure', KITE, 3 / 5],
  ['closure', STAR5_TIED, 3 / 8],
  ['closure_without_hub', STAR5_TIED, null],
  ['closure_without_hub', clique(5), 1],
  ['core_size', STAR5, 1],
  ['core_density', STAR5, null],
  ['core_size', FULL_4_WITH_LEAVES, 4],
  ['core_density', FULL_4_WITH_LEAVES, 1],
  ['core_pull', FULL_4_WITH_LEAVES, 1],
  [
    'reciprocity',
    networkFrom([
      [0, 1],
      [1, 0],
      [0, 2],
    ]),
    1 / 3,
  ],
  [
    'density',
    networkFrom([
      [0, 1],
      [1, 2],
    ]),
    2 / 3,
  ],
  [
    'components',
    networkFrom(
      [
        [0, 1],
        [2, 3],
      ],
      5,
    ),
    3,
  ],
  [
    'largest_component_share',
    networkFrom(
      [
        [0, 1],
        [2, 3],
      ],
      5,
    ),
    2 / 5,
  ],
  ['max_k_core', KITE, 2],
  [
    'mean_distance',
    networkFrom([
      [0, 1],
      [1, 2],
    ]),
    4 / 3,
  ],
  ['degree_gini', star(3), 1 / 6],
  ['assortativity', star(4), -1],
];

test.each(EXAMPLES)('%s of its worked example', (name, network, expected) => {
  const value = measured(name, network);
  if (expected === null) expect(value).toBeNull();
  else expect(value).toBeCloseTo(expected, 12);
});

test('every measure has a worked example that is checked', () => {
  const checked = new Set(EXAMPLES.map(([name]) => name));
  expect(SHAPE_MEASURES.map(({ term }) => term.name).filter((name) => !checked.has(name))).toEqual([]);
});

test('kinds without direction leave the directed measures undefined', () => {
  const network = star(12);
  const undirected = { ...network, aToB: network.aToB.map(() => 0), bToA: network.bToA.map(() => 0) };
  for (const name of ['in_degree_centralization', 'out_degree_centralization', 'reciprocity']) {
    expect(measured(name, undirected), name).toBeNull();
  }
});

test('every word is explained once, completely', () => {
  const names = SHAPE_TERMS.map((term) => term.name);
  expect(new Set(names).size).toBe(names.length);
  expect(SHAPE_TERMS.filter((term) => term.label === '' || term.says === '' || term.example === '')).toEqual(
    [],
  );
  expect(SHAPE_TERMS.filter((term) => !/[.:]$/.test(term.says))).toEqual([]);
});

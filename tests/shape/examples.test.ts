import { expect, test } from 'vitest';
import type { Network, Value } from '../../src/model.js';
import { SHAPE_MEASURES } from '../../src/shape/index.js';
import { clique, networkFrom, star } from '../network/build.js';
import { measured } from './measured.js';

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
const FOUR = [0, 1, 2, 3];
const FULL_4_WITH_LEAVES = networkFrom(
  FOUR.flatMap((p) => [...FOUR.slice(p + 1).map((q) => [p, q] as const), [p, p + 4] as const]),
);
const TEN_MENTION_ONE = networkFrom(
  Array.from({ length: 10 }, (_, i) => [i + 1, 0, i === 0 ? 11 : 1] as const),
);
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
  ['hubs', STAR5, 1],
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
  ['core_share', STAR5, 1 / 5],
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
  [
    'leaders',
    networkFrom([
      [0, 1],
      ...Array.from({ length: 6 }, (_, i) => [i + 2, 0] as const),
      ...Array.from({ length: 4 }, (_, i) => [i + 8, 1] as const),
    ]),
    2,
  ],
  ['core_contrast', FULL_4_WITH_LEAVES, 1],
  ['core_ties', FULL_4_WITH_LEAVES, 1],
  ['core_inward', FULL_4_WITH_LEAVES, 3 / 4],
  ['core_z', STAR5, null],
  ['participation_top', TEN_MENTION_ONE, 12 / 20],
  ['participation_half', TEN_MENTION_ONE, 1],
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

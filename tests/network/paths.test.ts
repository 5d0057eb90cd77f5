import { expect, test } from 'vitest';
import { randomOf } from '../../src/kit/index.js';
import { PATH_WORK, pathsOf } from '../../src/network/index.js';
import { networkFrom, randomPairs } from './build.js';
import { KNOWN } from './fixtures.js';

test.each(KNOWN)('betweenness and mean distance of $name agree with networkx and igraph', (known) => {
  const paths = pathsOf(networkFrom(known.ties, known.people.length));
  known.betweenness.forEach((value, p) => {
    expect(paths.betweenness[p]).toBeCloseTo(value, 9);
  });
  expect(paths.meanDistance).toBeCloseTo(known.values.mean_distance!, 9);
  expect(paths).toMatchObject({ exact: true, error: 0 });
});

test('a network too large for all paths is sampled, the same way each time and near the truth', () => {
  const people = 4000;
  const hub = Array.from({ length: people - 1 }, (_, i) => [0, i + 1] as const);
  const pairs = [...hub, ...randomPairs(people, 2000, randomOf(5))];
  expect(people * (people + pairs.length)).toBeGreaterThan(PATH_WORK);
  const paths = pathsOf(networkFrom(pairs, people));
  expect(paths.exact).toBe(false);
  expect(paths.sources).toBeLessThan(people);
  expect(pathsOf(networkFrom(pairs, people)).betweenness).toEqual(paths.betweenness);
  // Nearly all of the 3999 · 3998 / 2 pairs go through the hub.
  expect(paths.betweenness[0]! / ((3999 * 3998) / 2)).toBeGreaterThan(0.95);
  expect(paths.betweenness[0]! / ((3999 * 3998) / 2)).toBeLessThan(1.05);
});

test('nobody and nothing have no distance', () => {
  expect(pathsOf(networkFrom([])).meanDistance).toBeNull();
  expect(pathsOf(networkFrom([], 2))).toMatchObject({ meanDistance: null, sources: 2 });
});

import { expect, test } from 'vitest';
import { randomOf } from '../../src/kit/index.js';
import { PATH_TIES, PATH_WORK, pathsOf } from '../../src/network/index.js';
import { Searches } from '../../src/network/searches.js';
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
  expect(pathsOf(networkFrom(pairs, people)).betweenness).toEqual(paths.betweenness);
  // Nearly all of the 3999 · 3998 / 2 pairs go through the hub.
  expect(paths.betweenness[0]! / ((3999 * 3998) / 2)).toBeGreaterThan(0.95);
  expect(paths.betweenness[0]! / ((3999 * 3998) / 2)).toBeLessThan(1.05);
});

test('in the parts of a log of 250,000 ties all paths are followed as in a small log, in those of a larger one in fewer', () => {
  const pairs = randomPairs(300, 3000, randomOf(3));
  const network = networkFrom(pairs, 300);
  expect(network.people * (network.people + network.ties)).toBeLessThan(PATH_WORK);
  expect(pathsOf(network, { wholeTies: PATH_TIES })).toEqual(pathsOf(networkFrom(pairs, 300)));
  const part = pathsOf(network, { wholeTies: 4 * PATH_TIES });
  expect(part.exact).toBe(false);
  const { betweenness } = pathsOf(network);
  const all = (300 * 299) / 2;
  const off = part.betweenness.map((through, p) => Math.abs(through - betweenness[p]!) / all);
  expect(Math.max(...off)).toBeLessThan(part.error);
});

test('nobody and nothing have no distance', () => {
  expect(pathsOf(networkFrom([])).meanDistance).toBeNull();
  expect(pathsOf(networkFrom([], 2))).toMatchObject({ meanDistance: null, sources: 2 });
});

test('the error of a sample holds for everybody: against all paths of a network of 3,000', () => {
  const people = 3000;
  const random = randomOf(8);
  const pairs = Array.from(
    { length: people - 1 },
    (_, i) => [i + 1, Math.floor((i + 1) * random() * random())] as const,
  );
  const network = networkFrom([...pairs, ...randomPairs(people, 3000, random)], people);
  const paths = pathsOf(network);
  expect(paths).toMatchObject({ exact: false, error: 0.02 });
  const search = new Searches(network);
  for (let p = 0; p < people; p += 1) search.from(p);
  const all = (people * (people - 1)) / 2;
  const off = paths.betweenness.map((through, p) => Math.abs(through - search.through[p]! / 2) / all);
  expect(Math.max(...off)).toBeLessThan(paths.error);
  // Somebody is in the way of many: a bound of 0.02 says something.
  expect(Math.max(...search.through) / 2 / all).toBeGreaterThan(0.1);
  expect(paths.meanDistance).toBeCloseTo(search.steps / search.reached, 1);
  // Another seed draws other paths, and its error holds as well.
  const again = pathsOf(network, { seed: 7 }).betweenness;
  expect(again).not.toEqual(paths.betweenness);
  const offAgain = again.map((through, p) => Math.abs(through - search.through[p]! / 2) / all);
  expect(Math.max(...offAgain)).toBeLessThan(paths.error);
});

test('equally short ways are drawn equally often: the four corners of a ring of rings share', () => {
  // Two people with 40 common contacts, and 4,000 who hang on one of the two.
  const pairs = Array.from(
    { length: 40 },
    (_, i) =>
      [
        [i + 2, 0],
        [i + 2, 1],
      ] as const,
  ).flat();
  const leaves = Array.from({ length: 4000 }, (_, i) => [i + 42, i % 2] as const);
  const { betweenness, exact } = pathsOf(networkFrom([...pairs, ...leaves]));
  expect(exact).toBe(false);
  const shares = Array.from(betweenness.subarray(2, 42), (x) => x / ((4042 * 4041) / 2));
  // Half of all pairs cross, by one of forty ways each.
  for (const share of shares) expect(Math.abs(share - 1 / 80)).toBeLessThan(0.005);
});

/** Everybody is tied to the next two on both sides: the ways between two people are long. */
function ringOf(people: number) {
  return networkFrom(
    Array.from({ length: people }, (_, i) => [
      [i, (i + 1) % people] as const,
      [i, (i + 2) % people] as const,
    ]).flat(),
    people,
  );
}

test('all paths are followed where as many as the error takes would cost more', () => {
  const ring = ringOf(1500);
  expect(ring.people * (ring.people + ring.ties)).toBeGreaterThan(PATH_WORK);
  expect(pathsOf(ring)).toMatchObject({ exact: true, error: 0, sources: 1500 });
});

test('a part of a large log has its share of the looks: fewer paths, and a larger error that holds', () => {
  const ring = ringOf(1500);
  const all = (1500 * 1499) / 2;
  const part = pathsOf(ring, { wholeTies: 10_000_000 });
  expect(part.exact).toBe(false);
  expect(part.sources).toBeGreaterThanOrEqual(500);
  expect(part.error).toBeGreaterThan(0.02);
  expect(part.error).toBeLessThan(0.2);
  const { betweenness } = pathsOf(ring);
  const off = part.betweenness.map((through, p) => Math.abs(through - betweenness[p]!) / all);
  expect(Math.max(...off)).toBeLessThan(part.error);
  // A bound says nothing where nobody is in the way of more than that.
  expect(betweenness[0]! / all).toBeGreaterThan(part.error);
});

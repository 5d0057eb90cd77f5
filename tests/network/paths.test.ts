import { expect, test } from 'vitest';
import { randomOf } from '../../src/kit/index.js';
import { DrawnPaths } from '../../src/network/drawn-paths.js';
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

/** So many layers of so many people, everybody tied to all of the next layer: wide ** (layers - 2) ways between two of the ends. */
function layerPairs(layers: number, wide: number, first = 0) {
  return Array.from({ length: (layers - 1) * wide * wide }, (_, i) => {
    const start = first + Math.floor(i / wide / wide) * wide;
    return [start + (Math.floor(i / wide) % wide), start + wide + (i % wide)] as const;
  });
}

const layersOf = (layers: number, wide: number) => networkFrom(layerPairs(layers, wide), layers * wide);

/**
 * By hand: whoever is in layer l shares all ways across it with the others there, wide · l · (layers − 1 − l) pairs
 * each, and with them and with those around, two layers or (at the ends) one, the ways between two of a layer beside.
 */
function betweennessInLayer(l: number, layers: number, wide: number): number {
  const beside = [l - 1, l + 1].filter((other) => other >= 0 && other < layers);
  const contactsOf = (other: number) => (other === 0 || other === layers - 1 ? wide : 2 * wide);
  const apart = beside.map((other) => (wide * (wide - 1)) / 2 / contactsOf(other));
  return wide * l * (layers - 1 - l) + apart.reduce((sum, x) => sum + x, 0);
}

test('more shortest ways than a number can hold: 2 ** 1,199 of them, all followed', () => {
  const [layers, wide] = [1200, 2];
  const { betweenness, exact } = pathsOf(layersOf(layers, wide));
  expect(exact).toBe(true);
  for (const l of [0, 1, 300, 600, 1000, 1199])
    expect(betweenness[l * wide]! / betweennessInLayer(l, layers, wide)).toBeCloseTo(1, 9);
});

test('more shortest ways than a number can hold: 10 ** 799 of them, drawn', () => {
  const [layers, wide] = [800, 10];
  const { betweenness, exact, error, meanDistance } = pathsOf(layersOf(layers, wide));
  expect(exact).toBe(false);
  const people = layers * wide;
  const all = (people * (people - 1)) / 2;
  const off = betweenness.map(
    (x, p) => Math.abs(x - betweennessInLayer(Math.floor(p / wide), layers, wide)) / all,
  );
  expect(Math.max(...off)).toBeLessThan(error);
  // Those of a layer are drawn equally often, however many ways lead to them.
  const sums = Array.from({ length: wide }, (_, i) =>
    betweenness.filter((_, p) => p % wide === i).reduce((a, b) => a + b),
  );
  expect(Math.max(...sums) / Math.min(...sums)).toBeLessThan(1.02);
  // A third of the layers apart, in the mean.
  expect(meanDistance! / (layers / 3)).toBeCloseTo(1, 1);
});

test('where one way alone leads on, it is found, beside others that are more than a number can hold', () => {
  // The first person knows 700 layers of ten, and a path of 700 to another 300 layers of twenty.
  const [path, there] = [7000, 7700];
  const end = there + 300 * 20 - 1;
  const chain = Array.from({ length: 701 }, (_, i) => [i === 0 ? 0 : path + i - 1, path + i] as const);
  const network = networkFrom([...layerPairs(700, 10), ...chain, ...layerPairs(300, 20, there)], end + 1);
  const paths = new DrawnPaths(network, randomOf(1));
  for (let i = 0; i < 20; i += 1) paths.between(0, end);
  expect(paths.reached).toBe(20);
  expect(paths.steps).toBe(20 * (701 + 299));
  for (const p of [path, path + 350, there]) expect(paths.through[p]).toBe(20);
  expect(paths.through[1]).toBe(0);
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

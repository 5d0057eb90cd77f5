import { expect, test } from 'vitest';
import { randomOf } from '../../src/kit/index.js';
import { densityOf, graphOf, louvainOf, modularityOf } from '../../src/network/index.js';
import { networkFrom } from './build.js';
import { KNOWN } from './fixtures.js';

test('the graph has the same people and ties, depth as weight, and is built once', () => {
  const network = networkFrom(
    [
      [0, 1, 1, 0.25],
      [1, 2, 1, Number.NaN],
    ],
    4,
  );
  const graph = graphOf(network);
  expect([graph.order, graph.size]).toEqual([4, 2]);
  expect(graph.getEdgeAttribute(0, 1, 'weight')).toBe(0.25);
  expect(graph.getEdgeAttribute(1, 2, 'weight')).toBe(0);
  expect(graphOf(network)).toBe(graph);
});

test.each(KNOWN)(
  'density and modularity of $name agree with networkx',
  ({ ties, people, values, partition }) => {
    const network = networkFrom(ties, people.length);
    expect(densityOf(network)).toBeCloseTo(values.density!, 9);
    expect(modularityOf(network, Uint32Array.from(partition.labels))).toBeCloseTo(partition.modularity, 9);
  },
);

test('a deep tie pulls more than a thin one', () => {
  // A square: with two opposite sides deep, those are the two groups.
  const square = (first: number, second: number) =>
    networkFrom([
      [0, 1, 1, first],
      [2, 3, 1, first],
      [1, 2, 1, second],
      [0, 3, 1, second],
    ]);
  const together = (labels: Uint32Array, p: number, q: number) => labels[p] === labels[q];
  const across = louvainOf(square(0.9, 0), randomOf(1));
  expect([together(across, 0, 1), together(across, 1, 2)]).toEqual([true, false]);
  const along = louvainOf(square(0, 0.9), randomOf(1));
  expect([together(along, 0, 1), together(along, 1, 2)]).toEqual([false, true]);
});

test('without ties everybody is a group of their own, and nothing has a modularity', () => {
  const lonely = networkFrom([], 3);
  expect([...louvainOf(lonely, randomOf(1))]).toEqual([0, 1, 2]);
  expect(modularityOf(lonely, Uint32Array.of(0, 1, 2))).toBeNull();
  expect(densityOf(networkFrom([], 1))).toBeNull();
});

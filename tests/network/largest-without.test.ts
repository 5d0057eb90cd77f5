import { expect, test } from 'vitest';
import { randomOf } from '../../src/kit/index.js';
import { componentsOf, largestWithoutOf, subnetworkOf } from '../../src/network/index.js';
import { networkFrom, randomPairs } from './build.js';

test('without the middle of two triangles the first of them is left', () => {
  const pairs = [
    [0, 1],
    [1, 2],
    [0, 2],
    [2, 3],
    [3, 4],
    [4, 5],
    [5, 6],
    [4, 6],
  ] as const;
  const { rest, were } = largestWithoutOf(networkFrom(pairs), 3);
  expect([...were]).toEqual([0, 1, 2]);
  expect([...rest.offsets]).toEqual([0, 2, 4, 6]);
  expect([...rest.neighbours]).toEqual([1, 2, 0, 2, 0, 1]);
});

test('of one person nobody is left', () => {
  expect(largestWithoutOf(networkFrom([], 1), 0).were).toHaveLength(0);
});

test('it is the largest component of the network of the others, over random networks', () => {
  for (let seed = 1; seed <= 30; seed += 1) {
    const network = networkFrom(randomPairs(40, 35 + seed, randomOf(seed)), 40);
    const person = seed;
    const others = Uint32Array.from({ length: 40 }, (_, p) => p).filter((p) => p !== person);
    const { of, sizes } = componentsOf(subnetworkOf(network, others));
    const largest = sizes.indexOf(Math.max(...sizes));
    const expected = subnetworkOf(
      network,
      others.filter((_, i) => of[i] === largest),
    );
    const { rest, were } = largestWithoutOf(network, person);
    expect(were).toEqual(expected.persons);
    expect(rest.people).toBe(expected.people);
    expect([...rest.offsets]).toEqual([...expected.offsets]);
    expect([...rest.neighbours]).toEqual([...expected.neighbours]);
  }
});

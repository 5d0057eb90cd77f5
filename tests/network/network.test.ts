import { expect, test } from 'vitest';
import { randomOf } from '../../src/kit/index.js';
import type { Network } from '../../src/model.js';
import { deepNetworkOf, degreeOf, networkOf, subnetworkOf, tiedNetworkOf } from '../../src/network/index.js';
import { networkFrom, randomPairs, tiesFrom } from './build.js';

const around = (network: Network, p: number): number[] => [
  ...network.neighbours.subarray(network.offsets[p]!, network.offsets[p + 1]!),
];

test('each person finds their neighbours in order, and the tie to each', () => {
  const network = networkFrom(
    [
      [2, 0],
      [0, 1],
      [3, 2],
      [1, 2],
    ],
    5,
  );
  expect([0, 1, 2, 3, 4].map((p) => around(network, p))).toEqual([[1, 2], [0, 2], [0, 1, 3], [2], []]);
  expect(degreeOf(network, 2)).toBe(3);
  const tie = network.tieOf[network.offsets[3]!]!;
  expect([network.a[tie], network.b[tie], network.bToA[tie]]).toEqual([2, 3, 1]);
});

test('neighbours and ties agree in random networks', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const random = randomOf(seed);
    const people = 2 + Math.floor(random() * 30);
    const network = networkFrom(randomPairs(people, people * 2, random), people);
    for (let p = 0; p < people; p += 1) {
      const neighbours = around(network, p);
      expect(neighbours).toEqual(neighbours.toSorted((x, y) => x - y));
      neighbours.forEach((other, i) => {
        const tie = network.tieOf[network.offsets[p]! + i]!;
        expect([network.a[tie], network.b[tie]]).toEqual([Math.min(p, other), Math.max(p, other)]);
      });
    }
  }
});

test('a network of some people keeps the ties between them, and knows who they are', () => {
  const whole = networkFrom(
    [
      [0, 1, 2],
      [1, 3, 5],
      [3, 4],
      [0, 4],
    ],
    5,
  );
  const part = subnetworkOf(whole, Uint32Array.of(4, 1, 3));
  expect([...part.persons]).toEqual([1, 3, 4]);
  expect([...part.a].map((a, i) => [a, part.b[i]])).toEqual([
    [0, 1],
    [1, 2],
  ]);
  expect([...part.interactions]).toEqual([5, 1]);
  const within = subnetworkOf(part, Uint32Array.of(1, 2));
  expect([...within.persons]).toEqual([3, 4]);
});

test('a few of many people are found as well as most of them', () => {
  const whole = networkFrom(randomPairs(400, 900, randomOf(3)), 400);
  const few = Uint32Array.from({ length: 20 }, (_, i) => i * 20);
  const ties = [...whole.a].filter((a, i) => a % 20 === 0 && whole.b[i]! % 20 === 0).length;
  expect(subnetworkOf(whole, few).ties).toBe(ties);
  const everyone = subnetworkOf(whole, whole.persons);
  expect(everyone).toEqual(whole);
});

test('deep ties alone leave only the people who have one', () => {
  const whole = networkOf(
    tiesFrom([
      [0, 1, 1, 0.9],
      [1, 2, 1, 0.1],
      [3, 4, 1, 0.6],
    ]),
    6,
  );
  const deep = deepNetworkOf(whole);
  expect([...deep.persons]).toEqual([0, 1, 3, 4]);
  expect([...deep.depth]).toEqual([0.9, 0.6]);
  expect(tiedNetworkOf(whole, () => false).people).toBe(0);
});

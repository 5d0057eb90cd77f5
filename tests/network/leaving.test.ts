import { expect, test } from 'vitest';
import { randomOf } from '../../src/kit/index.js';
import type { Network } from '../../src/model.js';
import { cutOffWithoutOf, dismantlingOf, subnetworkOf, webIndexOf } from '../../src/network/index.js';
import { clique, networkFrom, randomPairs, star } from './build.js';
import { KNOWN } from './fixtures.js';

/** Groups of those who are still here, by plain search. */
function groupsOf(network: Network, here: ReadonlySet<number>): Set<number>[] {
  const left = new Set(here);
  const groups: Set<number>[] = [];
  for (const start of left) {
    const group = new Set([start]);
    for (const p of group) {
      for (let at = network.offsets[p]!; at < network.offsets[p + 1]!; at += 1) {
        if (left.has(network.neighbours[at]!)) group.add(network.neighbours[at]!);
      }
    }
    for (const p of group) left.delete(p);
    groups.push(group);
  }
  return groups;
}

const everyone = (network: Network): Set<number> => new Set(network.persons.keys());
const largestOf = (groups: readonly Set<number>[]): number => Math.max(0, ...groups.map((g) => g.size));

/** One removal after the other, everything counted again each time. */
function slowly(network: Network): { order: number[]; largest: number[] } {
  const here = everyone(network);
  const order: number[] = [];
  const largest = [largestOf(groupsOf(network, here))];
  while (here.size > 0) {
    let [best, most] = [-1, -1];
    for (const p of here) {
      let ties = 0;
      for (let at = network.offsets[p]!; at < network.offsets[p + 1]!; at += 1) {
        if (here.has(network.neighbours[at]!)) ties += 1;
      }
      if (ties > most) [best, most] = [p, ties];
    }
    here.delete(best);
    order.push(best);
    largest.push(largestOf(groupsOf(network, here)));
  }
  return { order, largest };
}

const RANDOM = Array.from({ length: 60 }, (_, i) => {
  const random = randomOf(i + 1);
  const people = 1 + Math.floor(random() * 40);
  return networkFrom(randomPairs(people, Math.floor(people * random() * 3), random), people);
});

test('people leave in the same order, and leave the same behind, as when all is counted again each time', () => {
  for (const network of RANDOM) {
    const { order, largest } = dismantlingOf(network);
    expect({ order: [...order], largest: [...largest] }).toEqual(slowly(network));
  }
});

test('whom a person cuts off is what a plain search finds', () => {
  for (const network of RANDOM) {
    const all = everyone(network);
    const expected = [...all].map((p) => {
      const own = groupsOf(network, all).find((group) => group.has(p))!;
      const rest = new Set([...own].filter((q) => q !== p));
      return rest.size - largestOf(groupsOf(network, rest));
    });
    expect([...cutOffWithoutOf(network)]).toEqual(expected);
  }
});

test('a chain longer than any call stack is searched all the same', () => {
  const people = 200_001;
  const chain = networkFrom(
    Array.from({ length: people - 1 }, (_, i) => [i, i + 1] as const),
    people,
  );
  expect(cutOffWithoutOf(chain)[100_000]).toBe(100_000);
  expect(cutOffWithoutOf(chain)[0]).toBe(0);
});

test('the web index is exactly 0 for every star and exactly 1 for every clique', () => {
  for (const people of [3, 4, 5, 10, 33, 100, 301]) {
    expect(webIndexOf(star(people))).toBe(0);
    expect(webIndexOf(clique(people))).toBe(1);
  }
  expect(webIndexOf(star(100_000))).toBe(0);
});

test('the web index of a path of four is the one of the docstring', () => {
  expect(
    webIndexOf(
      networkFrom([
        [0, 1],
        [1, 2],
        [2, 3],
      ]),
    ),
  ).toBeCloseTo(1 / 3, 12);
});

test('the web index without a person is that of the others alone', () => {
  for (const network of RANDOM.slice(0, 30)) {
    for (let p = 0; p < network.people; p += 1) {
      const others = subnetworkOf(
        network,
        network.persons.filter((q) => q !== p),
      );
      const alone = webIndexOf(others);
      // With no tie left among the others, the rest of a star has index 0, not none.
      expect(webIndexOf(network, p)).toBe(network.ties > 0 && others.people > 2 ? (alone ?? 0) : null);
    }
  }
});

test.each(KNOWN)('$name comes apart as in the fixture', ({ ties, people, values }) => {
  const network = networkFrom(ties, people.length);
  expect(webIndexOf(network)).toBeCloseTo(values.web_index!, 9);
  expect(Math.max(...cutOffWithoutOf(network))).toBe(values.top_cut_off);
});

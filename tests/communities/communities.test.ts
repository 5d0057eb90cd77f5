import { expect, test } from 'vitest';
import { randIndexOf } from '../../src/communities/agreement.js';
import { COMMUNITY_TERMS, communitiesOf, communityNameOf, MOST_RUNS } from '../../src/communities/index.js';
import { joinedOf } from '../../src/communities/joined.js';
import { randomOf } from '../../src/kit/index.js';
import { ALONE } from '../../src/model.js';
import { networkFrom, type Pair, randomPairs } from '../network/build.js';

/** Groups of `size`, everyone linked inside, and one tie from each group to the next. */
function islands(groups: number, size: number): Pair[] {
  const pairs: Pair[] = [];
  for (let g = 0; g < groups; g += 1) {
    for (let i = 0; i < size; i += 1) for (let j = 0; j < i; j += 1) pairs.push([g * size + j, g * size + i]);
    if (g > 0) pairs.push([(g - 1) * size, g * size]);
  }
  return pairs;
}

test('two triangles with a tie between them are two communities', () => {
  const found = communitiesOf(networkFrom(islands(2, 3)), 1);
  expect([...found.of]).toEqual([0, 0, 0, 1, 1, 1]);
  expect(found.members.map((people) => [...people])).toEqual([
    [0, 1, 2],
    [3, 4, 5],
  ]);
  expect(found.agreement).toBe(1);
  // 6 of 7 ties inside, half of the ends in each: 6/7 − 1/2.
  expect(found.modularity).toBeCloseTo(5 / 14, 12);
});

test('planted groups are found, the largest first, and all runs agree', () => {
  const pairs: Pair[] = [...islands(5, 8), ...islands(1, 12).map(([a, b]) => [a + 40, b + 40] as const)];
  const found = communitiesOf(networkFrom(pairs), 7);
  expect(found.members.map((people) => people.length)).toEqual([12, 8, 8, 8, 8, 8]);
  expect([...found.members[0]!][0]).toBe(40);
  expect(found).toMatchObject({ count: 6, agreement: 1, runs: MOST_RUNS });
});

test('groups of one or two are no communities', () => {
  const found = communitiesOf(
    networkFrom(
      [
        [0, 1],
        [2, 3],
        [3, 4],
        [2, 4],
      ],
      6,
    ),
    1,
  );
  expect([...found.of]).toEqual([ALONE, ALONE, 0, 0, 0, ALONE]);
  expect(found.count).toBe(1);
});

test('two followers who once wrote to each other are with those they follow, not by themselves', () => {
  // A hub with twelve followers, its ties so shallow that Louvain leaves three pairs of them apart.
  const star: Pair[] = Array.from({ length: 12 }, (_, i) => [0, i + 1]);
  const pairs: Pair[] = [...star, [1, 2], [3, 4], [5, 6], [13, 14]];
  const found = communitiesOf(networkFrom(pairs, 15), 1);
  expect(found.members.map((people) => people.length)).toEqual([13]);
  expect([found.of[13], found.of[14]]).toEqual([ALONE, ALONE]);
});

test('a small group joins as a whole, and those behind it too', () => {
  // A clique of five, then a chain that leaves it: 4 - 5 - 6 - 7 - 8, in groups of two.
  const clique = islands(1, 5);
  const network = networkFrom([...clique, [4, 5], [5, 6], [6, 7], [7, 8], [9, 10]], 11);
  const labels = Uint32Array.from([0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3]);
  expect([...joinedOf(network, labels, 3)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 3]);
});

test('who is left over goes where most ties lead, then where the deepest do; small groups never join each other', () => {
  const network = networkFrom(
    [...islands(2, 3), [6, 0], [6, 3], [6, 4], [7, 8], [9, 7], [10, 1], [10, 5, 1, 0.9]],
    11,
  );
  const labels = Uint32Array.from([0, 0, 0, 1, 1, 1, 2, 3, 3, 4, 5]);
  expect([...joinedOf(network, labels, 3)]).toEqual([0, 0, 0, 1, 1, 1, 1, 3, 3, 4, 1]);
});

test('where there is no structure, the runs disagree and say so', () => {
  const noise = communitiesOf(networkFrom(randomPairs(200, 600, randomOf(4)), 200), 1);
  expect(noise.agreement).toBeLessThan(0.6);
});

test('the same seed finds the same, whatever was asked before', () => {
  const pairs = randomPairs(80, 200, randomOf(9));
  const first = communitiesOf(networkFrom(pairs, 80), 3);
  communitiesOf(networkFrom(pairs, 80), 4);
  expect(communitiesOf(networkFrom(pairs, 80), 3)).toEqual(first);
});

test('modularity is that of the communities as they are told: pairs beside them are none', () => {
  const pairs: Pair[] = [...islands(2, 3), [6, 7], [8, 9]];
  const found = communitiesOf(networkFrom(pairs, 10), 1);
  expect(found.count).toBe(2);
  // 6 of 9 ties inside; 7 of 18 ends in each of the two, 1 with each of the four others.
  expect(found.modularity).toBeCloseTo(6 / 9 - (2 * 7 ** 2 + 4) / 18 ** 2, 12);
  const onlyPairs = communitiesOf(networkFrom([[0, 1] as const, [2, 3] as const], 4), 1);
  expect(onlyPairs).toMatchObject({ count: 0, modularity: null });
});

test('one community of everybody has a modularity of 0, and not what rounding leaves', () => {
  for (let size = 4; size < 30; size += 1) {
    const star: Pair[] = Array.from({ length: size }, (_, i) => [0, i + 1]);
    const found = communitiesOf(networkFrom(star, size + 1), 1);
    expect(found).toMatchObject({ count: 1, modularity: 0 });
  }
});

test('nobody, one person and two people have no communities', () => {
  for (const network of [networkFrom([]), networkFrom([], 1), networkFrom([], 2), networkFrom([[0, 1]])]) {
    const found = communitiesOf(network, 1);
    expect(found).toMatchObject({ count: 0, members: [] });
    expect([...found.of].every((community) => community === ALONE)).toBe(true);
    expect([null, 0]).toContain(found.modularity);
    expect([null, 1]).toContain(found.agreement);
  }
});

test('the adjusted Rand index is 1 for equal partitions and below 0 for crossed ones', () => {
  expect(randIndexOf(Uint32Array.of(0, 0, 1, 1), Uint32Array.of(3, 3, 2, 2))).toBe(1);
  expect(randIndexOf(Uint32Array.of(0, 0, 1, 1), Uint32Array.of(0, 1, 0, 1))).toBeCloseTo(-0.5, 12);
  expect(randIndexOf(Uint32Array.of(0, 1, 2), Uint32Array.of(2, 1, 0))).toBe(1);
  // sklearn.metrics.adjusted_rand_score([0,0,0,1,1,1], [0,0,1,1,2,2])
  expect(randIndexOf(Uint32Array.of(0, 0, 0, 1, 1, 1), Uint32Array.of(0, 0, 1, 1, 2, 2))).toBeCloseTo(
    0.24242424242424243,
    12,
  );
});

test('communities are called as the columns of a spreadsheet', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(communityNameOf)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ]);
});

test('every word of communities is explained once', () => {
  const names = COMMUNITY_TERMS.map((term) => term.name);
  expect(names).toEqual(['community', 'modularity', 'agreement', 'alone']);
});

test('names change nothing: whatever the order of people, the same are found together', () => {
  const people = 60;
  const random = randomOf(5);
  const pairs = randomPairs(people, 150, random);
  const renamed = Uint32Array.from({ length: people }, (_, p) => (p * 7 + 11) % people);
  const found = communitiesOf(networkFrom(pairs, people), 3);
  const again = communitiesOf(
    networkFrom(
      pairs.map(([a, b]): Pair => [renamed[a]!, renamed[b]!]),
      people,
    ),
    3,
  );
  const together = (of: Uint32Array, nameOf: (p: number) => number): string =>
    Array.from({ length: people }, (_, p) =>
      Array.from({ length: people }, (_, q) => Number(of[nameOf(p)] === of[nameOf(q)])).join(''),
    ).join(' ');
  expect(found.agreement).toBeLessThan(1);
  expect(again.agreement).toBeCloseTo(found.agreement!, 12);
  expect(together(again.of, (p) => renamed[p]!)).toBe(together(found.of, (p) => p));
});

import { expect, test } from 'vitest';
import { communitiesOf, givenCommunitiesOf, groupNotesOf } from '../../src/communities/index.js';
import { ALONE } from '../../src/model.js';
import { networkFrom, type Pair } from '../network/build.js';

/** Two triangles with a tie between them, and one person beside. */
const PAIRS: Pair[] = [
  [0, 1],
  [1, 2],
  [0, 2],
  [3, 4],
  [4, 5],
  [3, 5],
  [2, 3],
];
const network = networkFrom(PAIRS, 7);
const found = communitiesOf(network, 1);

test('given groups are the communities, the largest first, by name', () => {
  const names = ['b', 'b', 'b', 'a', 'a', 'a', null];
  const given = givenCommunitiesOf(network, (p) => names[p]!, found);
  expect(given.given).toEqual({ names: ['a', 'b'], small: [], found: 1 });
  expect([...given.of]).toEqual([1, 1, 1, 0, 0, 0, ALONE]);
  // 6 of 7 ties inside, all equal: 6/7 − 2 · (1/2)².
  expect(given.modularity).toBeCloseTo(6 / 7 - 1 / 2, 12);
  expect(given).toMatchObject({ agreement: null, runs: 0, count: 2 });
});

test('groups across the ties agree with them no more than chance', () => {
  const names = ['a', 'b', 'a', 'b', 'a', 'b', null];
  expect(givenCommunitiesOf(network, (p) => names[p]!, found).given!.found).toBeLessThan(0.1);
});

test('a group of two is no community, and a reader is told', () => {
  const names = ['a', 'a', 'b', 'b', 'b', null, null];
  const given = givenCommunitiesOf(network, (p) => names[p]!, found);
  expect(given.given!.names).toEqual(['b']);
  expect(given.of[0]).toBe(ALONE);
  const note = '1 group has fewer than 3 people in the log and no row: "a". Its 2 people count in none.';
  expect(groupNotesOf(given)).toEqual([note]);
  const pairs = ['a', 'a', 'b', 'c', 'c', 'c', null];
  expect(groupNotesOf(givenCommunitiesOf(network, (p) => pairs[p]!, found))).toEqual([
    '2 groups have fewer than 3 people in the log and no row: "a", "b". Their 3 people count in none.',
  ]);
  expect(groupNotesOf(found)).toEqual([]);
});

import { expect, test } from 'vitest';
import { networkOf } from '../../src/network/index.js';
import { curveOf, lossesOf } from '../../src/shape/index.js';
import { coreZOf, rewiringsOf } from '../../src/shape/rewiring.js';
import { tiesOf } from '../../src/ties/index.js';
import { clique, networkFrom, type Pair, star } from '../network/build.js';
import { KNOWN } from '../network/fixtures.js';
import { logOf, type Row } from '../ties/log.js';

const OPTIONS = { seed: 1, eventLimit: 100, halfLife: 90, asOf: null } as unknown as Parameters<
  typeof tiesOf
>[1];

const found = (rows: readonly Row[]) => {
  const log = logOf(rows);
  const ties = tiesOf(log, OPTIONS);
  return lossesOf(log, ties, networkOf(ties, log.people.length));
};

test('a tie goes with a place when all of its contact was there, a person with all of their ties', () => {
  const losses = found([
    { from: 'A', to: 'B', place: '#x' },
    { from: 'B', to: 'A', place: '#x' },
    { from: 'B', to: 'C', place: '#x' },
    { from: 'B', to: 'C', place: '#y' },
    { from: 'C', to: 'D', place: '#y' },
  ]);
  expect(losses).toMatchObject([
    { what: 'place', name: '#x', ties_lost: 1, people_lost: 1, largest_share_without: 3 / 4 },
    { what: 'place', name: '#y', ties_lost: 1, people_lost: 1, largest_share_without: 3 / 4 },
  ]);
});

test('media are told where there are two', () => {
  const rows: Row[] = [
    { from: 'A', to: 'B', kind: 'message' },
    { from: 'A', to: 'B', kind: 'meetup' },
    { from: 'B', to: 'C', kind: 'meetup' },
  ];
  expect(found(rows)).toMatchObject([
    { what: 'medium', name: 'online', ties_lost: 0, people_lost: 0 },
    { what: 'medium', name: 'offline', ties_lost: 1, people_lost: 1 },
  ]);
  expect(found(rows.slice(1))).toEqual([]);
});

test('the curve of a star falls with the first, the curve of a clique person by person', () => {
  expect(curveOf(star(11)).slice(0, 3)).toEqual([
    { away: 0, share: 1 },
    { away: 1, share: 1 / 11 },
    { away: 2, share: 1 / 11 },
  ]);
  expect(curveOf(clique(4))).toEqual([0, 1, 2, 3].map((away) => ({ away, share: (4 - away) / 4 })));
  expect(curveOf(networkFrom([], 5))).toEqual([]);
});

test('the core of the karate club is no denser than its numbers of ties have it: near the value of networkx', () => {
  const karate = KNOWN.find(({ name }) => name === 'karate')!;
  const network = networkFrom(karate.ties, karate.people.length);
  const zs = Array.from(
    { length: 20 },
    (_, i) => coreZOf(network, { seed: i + 1, wholeTies: network.ties })!,
  );
  const mean = zs.reduce((sum, z) => sum + z, 0) / zs.length;
  // 2,000 rewired networks by networkx 2.8.8 double_edge_swap, each measured as ours, by the mean over the two people with
  // 6 ties of whom one has a place in the core: 8 ties inside, 10.71 expected, deviation 1.197; z = −2.26.
  expect(mean).toBeGreaterThan(-2.41);
  expect(mean).toBeLessThan(-2.11);
});

test('five who all know each other, in a network that need not be so, are a core beyond chance', () => {
  const pairs: Pair[] = [];
  for (let p = 0; p < 8; p += 1) for (let q = 0; q < p; q += 1) pairs.push([p, q]);
  for (let p = 8; p < 60; p += 1) pairs.push([p, p % 8], [p, 8 + ((p + 1) % 52)]);
  expect(coreZOf(networkFrom(pairs))).toBeGreaterThan(3);
  expect(coreZOf(star(20))).toBeNull();
  expect([rewiringsOf(100), rewiringsOf(1_000_000)]).toEqual([100, 10]);
});

import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { expect, test } from 'vitest';
import { communitiesOf } from '../../src/communities/index.js';
import type { Network } from '../../src/model.js';
import { crossOf, shapeOf } from '../../src/shape/index.js';
import { DATA } from '../data.js';
import { networkFrom, type Pair } from '../network/build.js';

const real = test.skipIf(DATA === null);

function networkOfNames(rows: readonly (readonly [string, string])[]): Network {
  const names = [...new Set(rows.flat())].sort();
  const place = new Map(names.map((name, p) => [name, p]));
  return networkFrom(
    rows.map(([from, to]): Pair => [place.get(from)!, place.get(to)!]),
    names.length,
  );
}

function read(file: string): Network {
  const rows = readFileSync(`${DATA}/${file}.edges.csv`, 'utf8').trim().split('\n').slice(1);
  return networkOfNames(
    rows.map((row) => {
      const [from, to] = row.replaceAll('"', '').split(',');
      return [from!, to!];
    }),
  );
}

real.each([
  ['classic-networks/covert_29', 0.03],
  ['classic-networks/covert_13', 0.08],
  ['classic-networks/ht_reports', 0.12],
])('%s, documented as hub-and-spoke, has hubs and the web index that we published', (file, index) => {
  const shape = shapeOf(read(file), 1);
  expect(['hub-and-spoke', 'multi-hub']).toContain(shape.shape);
  expect(Number(shape.measures.web_index?.toFixed(2))).toBe(index);
});

real.each([
  'fraternity/bkfrab',
  'windsurfers/surfersb',
  'classic-networks/ht_friends',
  'classic-networks/kangaroo',
])('%s is a web', (file) => {
  const shape = shapeOf(read(file), 1);
  expect(shape.shape).toBe('web');
  expect(shape.measures.web_index).toBeGreaterThan(0.55);
});

real.each(['karate', 'miserables', 'flo_marriage'])('%s is neither hubs nor a web', (name) => {
  expect(['core-periphery', 'mixed']).toContain(shapeOf(read(`classic-networks/${name}`), 1).shape);
});

real('the talk about the Higgs boson is an audience: others retweet and mention its hubs', async () => {
  const rows: [string, string][] = [];
  const text = createReadStream(`${DATA}/higgs-twitter/higgs-activity_time.txt.gz`).pipe(createGunzip());
  for await (const line of createInterface({ input: text })) {
    const [from, to] = line.split(' ');
    rows.push([from!, to!]);
  }
  const network = networkOfNames(rows);
  expect(network.people).toBe(304_691);
  const shape = shapeOf(network, 1);
  expect(shape).toMatchObject({ shape: 'multi-hub', direction: 'broadcast', stability: 1 });
  expect(crossOf(shape, 0)).toBe('audience');
  expect(communitiesOf(network, 1)).toMatchObject({ runs: 3 });
});

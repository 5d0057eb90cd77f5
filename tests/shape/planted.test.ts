import { expect, test } from 'vitest';
import { classOf, evidenceOf } from '../../src/shape/class.js';
import { PLANTED, plantedOf } from './planted.js';

const SIZES = [10, 20, 40, 100, 300, 1000];
const SEEDS = [1, 2, 3, 4];

/** Mean over the classes of the share that comes out as planted, and what did not. */
function accuracyOf(noise: number, sizes: readonly number[], seeds: readonly number[]) {
  const right = new Map<string, [right: number, all: number]>();
  const wrong: string[] = [];
  for (const [name, { shape, from }] of Object.entries(PLANTED)) {
    for (const people of sizes.filter((n) => n >= from)) {
      for (const seed of seeds) {
        const found = classOf(evidenceOf(plantedOf(name, people, { noise, seed })));
        const [hits, all] = right.get(shape) ?? [0, 0];
        right.set(shape, [hits + Number(found === shape), all + 1]);
        if (found !== shape) wrong.push(`${name} of ${people}: ${found}`);
      }
    }
  }
  const shares = [...right.values()].map(([hits, all]) => hits / all);
  return { balanced: shares.reduce((sum, x) => sum + x, 0) / shares.length, right, wrong };
}

test.each([
  [0, 0.95],
  [0.1, 0.9],
  [0.2, 0.85],
  [0.3, 0.85],
])('with %f of the ties moved, the balanced accuracy over planted shapes is at least %f', (noise, least) => {
  const { balanced, wrong } = accuracyOf(noise, SIZES, SEEDS);
  expect(balanced, wrong.join('\n')).toBeGreaterThanOrEqual(least);
});

test('networks of 5,000 come out as planted too', () => {
  expect(accuracyOf(0, [5000], [1]).wrong).toEqual([]);
  expect(accuracyOf(0.2, [5000], [1]).balanced).toBeGreaterThanOrEqual(0.85);
});

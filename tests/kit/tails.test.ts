import { expect, test } from 'vitest';
import { tailOf } from '../../src/kit/index.js';

/** P(X ≥ k) of independent chances, by adding them one after the other. */
function exactly(k: number, chances: readonly number[]): number {
  const ways = [1];
  for (const chance of chances) {
    ways.push(0);
    for (let i = ways.length - 1; i >= 0; i -= 1)
      ways[i] = ways[i]! * (1 - chance) + (ways[i - 1] ?? 0) * chance;
  }
  return ways.slice(k).reduce((sum, way) => sum + way, 0);
}

const tailIn = (k: number, chances: readonly number[]): number =>
  tailOf(
    k,
    chances.reduce((sum, q) => sum + q, 0),
    chances.reduce((sum, q) => sum + q * (1 - q), 0),
  );

test('equal chances give the binomial itself', () => {
  expect(tailIn(1, [0.5])).toBeCloseTo(0.5, 12);
  expect(tailIn(8, Array(10).fill(0.5))).toBeCloseTo(56 / 1024, 10);
  expect(tailIn(3, Array(40).fill(0.05))).toBeCloseTo(exactly(3, Array(40).fill(0.05)), 9);
});

test('unequal chances are met within a few thousandths', () => {
  const chances = Array.from({ length: 30 }, (_, i) => ((i * 7) % 10) / 12);
  for (const k of [8, 11, 14, 17]) {
    const exact = exactly(k, chances);
    expect(Math.abs(tailIn(k, chances) - exact)).toBeLessThan(0.003);
  }
});

test('rare chances give the tail of Poisson', () => {
  expect(tailOf(3, 1, 1)).toBeCloseTo(1 - 2.5 / Math.E, 6);
});

test('nothing at all is certain, something of nothing is not, and no probability is out of bounds', () => {
  expect(tailOf(0, 2, 1)).toBe(1);
  expect(tailOf(1, 0, 0)).toBe(0);
  expect(tailOf(5, 5, 0)).toBeGreaterThan(0.5);
  expect(tailOf(6, 5, 0)).toBeLessThan(0.5);
  for (const k of [0.5, 1.5, 20, 1000]) {
    for (const mean of [1e-9, 0.3, 15, 900]) {
      const p = tailOf(k, mean, mean / 2);
      expect(p).toBeGreaterThanOrEqual(0);
      expect(p).toBeLessThanOrEqual(1);
    }
  }
});

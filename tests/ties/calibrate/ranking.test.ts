import { expect, test } from 'vitest';
import { fitOf } from '../../../src/ties/calibrate/fit.js';
import { foldsOf } from '../../../src/ties/calibrate/folds.js';
import { aucOf, bestCutOf, hitsOf, intervalOf } from '../../../src/ties/calibrate/ranking.js';

test('the AUC is the share of pairs of pairs in the right order, equal ones counting half', () => {
  expect(aucOf([1, 2, 3, 4], [0, 0, 1, 1])).toBe(1);
  expect(aucOf([4, 3, 2, 1], [0, 0, 1, 1])).toBe(0);
  expect(aucOf([1, 1, 1, 1], [0, 1, 0, 1])).toBe(0.5);
  // Of 2 x 2 pairs: 3 over 1, 3 over 2, 2 equal to 2, 2 over 1.
  expect(aucOf([1, 2, 2, 3], [0, 0, 1, 1])).toBe(3.5 / 4);
  expect(aucOf([1, 2], [1, 1])).toBeNaN();
});

test('the best cut tells most pairs rightly, 0.5 unless another does better, and prefers to call fewer', () => {
  expect(bestCutOf([0.1, 0.2, 0.6, 0.8], [0, 0, 1, 1])).toBe(0.5);
  expect(bestCutOf([0.1, 0.2, 0.6, 0.8], [0, 1, 1, 1])).toBe(0.15);
  expect(bestCutOf([0.1, 0.2, 0.6, 0.8], [0, 0, 0, 1])).toBe(0.7);
  // From 0.5 on one is close and one is not; from 0.9 on the one is; from 0.3 on two are and one is not, no better.
  expect(bestCutOf([0.9, 0.5, 0.3], [1, 0, 1])).toBe(0.7);
  expect(bestCutOf([0.5, 0.5, 0.5], [1, 0, 1])).toBe(0.5);
  // Nothing tells: no cut is better than calling nobody close.
  expect(bestCutOf([0.3, 0.2, 0.1], [0, 0, 1])).toBe(0.5);
});

test('precision is of those called, recall of those close, and neither is 0 where there are none', () => {
  expect(hitsOf([true, true, false, false], [1, 0, 1, 1], 0.5)).toEqual({
    cut: 0.5,
    precision: 1 / 2,
    recall: 1 / 3,
    right: 1 / 4,
  });
  expect(hitsOf([false, false], [0, 1], 0.5)).toMatchObject({ precision: null, recall: 0 });
});

test('every fold has close pairs and others, and the seed decides which', () => {
  const labels = Array.from({ length: 50 }, (_, i): number => (i % 5 === 0 ? 1 : 0));
  const folds = foldsOf(labels, 7);
  for (let fold = 0; fold < 10; fold += 1) {
    const inside = labels.filter((_, i) => folds[i] === fold);
    expect([inside.length, inside.reduce((sum, y) => sum + y, 0)]).toEqual([5, 1]);
  }
  expect([...foldsOf(labels, 7)]).toEqual([...folds]);
  expect([...foldsOf(labels, 8)]).not.toEqual([...folds]);
});

test('resamples of a number that never changes have no width', () => {
  expect(intervalOf(10, 1, () => 3)).toEqual([3, 3]);
  expect(intervalOf(10, 1, () => Number.NaN)).toEqual([null, null]);
});

test('the fit finds a planted odds ratio and leaves an undefined input at its mean', () => {
  const column = Array.from({ length: 4000 }, (_, i) => (i % 4) - 1.5);
  // Exact shares of a logistic curve with slope 1: 18, 38, 62 and 82 of 100.
  const shares = [0.1824, 0.3775, 0.6225, 0.8176];
  const labels = column.map((_, i) => (Math.floor(i / 4) / 1000 < shares[i % 4]! ? 1 : 0));
  const inputs = [
    { name: 'x', column },
    { name: 'nothing', column: column.map(() => Number.NaN) },
  ];
  const { intercept, inputs: weights } = fitOf({ inputs, labels, weights: labels.map(() => 1) });
  expect(intercept).toBeCloseTo(0, 2);
  expect(weights[0]!.weight).toBeCloseTo(1, 1);
  expect(weights[1]!.weight).toBe(0);
});

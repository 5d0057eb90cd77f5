import { expect, test } from 'vitest';
import { agreeingOf, isSketch, sketchOf } from '../../src/kit/index.js';

const called = (word: string, many: number): string[] =>
  Array.from({ length: many }, (_, i) => `${word} ${i}`);
const agreeing = (a: readonly string[], b: readonly string[]): number => agreeingOf(sketchOf(a), sketchOf(b));

test('a sketch stays what it is in every version, for it is kept in files', () => {
  // Written anew in Python, from FNV-1a and the last step of MurmurHash3.
  const sketch = sketchOf(['Ana', 'Bo', 'Łukasz 👩']);
  expect(sketch[0]).toBe('57d04399c10f8aeb289b89be5da8f76ce2bb1a874971c6345b5da7faa76ceeac');
  expect(sketch[7]).toBe('ff848b7cb0694d48aa763249a6b13a23188205b7b618a45c48319d58991169e8');
  expect(sketch).toHaveLength(8);
});

test('the order of names does not matter, nor a name that is there twice', () => {
  const names = called('person', 300);
  expect(sketchOf(names.toReversed())).toEqual(sketchOf([...names, ...names]));
});

test.each([
  [20, 20],
  [20, 200],
  [1000, 1000],
  [2000, 20_000],
])('of %d and %d strangers about one byte in 256 agrees', (many, others) => {
  const found = Array.from({ length: 20 }, (_, i) =>
    agreeing(called(`a${i}`, many), called(`b${i}`, others)),
  );
  expect(found.reduce((sum, x) => sum + x, 0) / 20).toBeLessThan(2.5);
  expect(Math.max(...found)).toBeLessThan(8);
});

test.each([
  [1, 256],
  [1 / 2, 86],
  [1 / 4, 37],
  [1 / 10, 14],
])('where %f of 200 people on each side are the same, about %d do', (share, expected) => {
  const found = Array.from({ length: 20 }, (_, i) => {
    const same = called(`s${i}`, 200 * share);
    const rest = 200 - same.length;
    return agreeing([...same, ...called(`a${i}`, rest)], [...same, ...called(`b${i}`, rest)]);
  });
  const mean = found.reduce((sum, x) => sum + x, 0) / 20;
  expect(Math.abs(mean - expected)).toBeLessThan(0.12 * expected + 1);
});

test('one who comes changes little of it', () => {
  const names = called('person', 500);
  expect(agreeing(names, [...names, 'newcomer'])).toBeGreaterThan(250);
});

test('nobody, and what is no sketch', () => {
  expect(isSketch(sketchOf([]))).toBe(true);
  expect(isSketch(sketchOf(['', '\ud800', '__proto__']))).toBe(true);
  for (const other of [null, '', [], ['x'], sketchOf(['a']).slice(1), [...sketchOf(['a'])].fill('0'), [1]])
    expect(isSketch(other)).toBe(false);
});

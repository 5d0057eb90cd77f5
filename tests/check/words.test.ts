import { expect, test } from 'vitest';
import { numberWordOf } from '../../src/check/words.js';

test.each([
  [0, '0'],
  [0.3, '0.3'],
  [0.12345, '0.1235'],
  [-0.5, '-0.5'],
  [-0.000001, '0'],
  [12.5, '12.5'],
  [123.456, '123.5'],
  [1204, '1,204'],
  [-1234567.89, '-1,234,567.9'],
  [1e21, '1e+21'],
])('%f is written %s', (value, text) => {
  expect(numberWordOf(value)).toBe(text);
});

test('numbers read as they do in English, with at most four digits behind the point', () => {
  for (let i = 1; i < 2000; i += 1) {
    const value = (i * 7919) / 1000;
    const digits = value >= 100 ? 1 : 4;
    expect(numberWordOf(value)).toBe(
      Number(value.toFixed(digits)).toLocaleString('en-US', { maximumFractionDigits: 4 }),
    );
  }
});

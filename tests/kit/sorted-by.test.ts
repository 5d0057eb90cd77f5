import { expect, test } from 'vitest';
import { randomOf, sortedBy, sortedTogether } from '../../src/kit/index.js';

test.each([0, 1, 2, 399, 400, 5000])(
  '%i numbers are sorted as a plain sort does it, equals by position',
  (many) => {
    const random = randomOf(many);
    const numbers = Uint32Array.from({ length: many }, (_, i) =>
      i % 3 === 0 ? Math.floor(random() * 7) : Math.floor(random() * 2 ** 32),
    );
    const plain = Array.from(numbers.keys()).sort((p, q) => numbers[p]! - numbers[q]! || p - q);
    expect(Array.from(sortedBy(numbers))).toEqual(plain);
  },
);

test.each([1, 2047, 2048, 2 ** 22 - 1, 2 ** 22])(
  'numbers up to %i are sorted in as many rounds as they need',
  (most) => {
    const random = randomOf(most);
    const numbers = Uint32Array.from({ length: 1000 }, () => Math.floor(random() * (most + 1)));
    numbers[500] = most;
    const plain = Array.from(numbers.keys()).sort((p, q) => numbers[p]! - numbers[q]! || p - q);
    expect(Array.from(sortedBy(numbers))).toEqual(plain);
  },
);

test('another column is sorted along, and neither of both is touched', () => {
  const [number, beside] = [Uint32Array.of(7, 3000, 7, 1 << 30), Uint32Array.of(1, 2, 3, 4)];
  expect(sortedTogether({ number, beside })).toEqual({
    number: Uint32Array.of(7, 7, 3000, 1 << 30),
    beside: Uint32Array.of(1, 3, 2, 4),
  });
  expect([...beside]).toEqual([1, 2, 3, 4]);
});

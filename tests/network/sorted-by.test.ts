import { expect, test } from 'vitest';
import { randomOf } from '../../src/kit/index.js';
import { sortedBy } from '../../src/network/sorted-by.js';

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

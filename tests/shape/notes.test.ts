import { expect, test } from 'vitest';
import { rewiringsOf, shapeNotesOf } from '../../src/shape/index.js';

test('a log of 20,000 ties gets all the draws there are, and nothing is said', () => {
  expect(shapeNotesOf(20_000)).toEqual([]);
});

test('larger logs get fewer draws, and are told how many', () => {
  expect(rewiringsOf(40_000)).toBe(80);
  expect(shapeNotesOf(40_000)).toEqual([
    'Stability is read from 50 resamples instead of 100: this network has 40,000 ties, and more would take longer than about a second.',
    'The core is compared with 80 rewired networks instead of 100: this network has 40,000 ties, and more would take longer than about a second.',
  ]);
  expect(shapeNotesOf(1_000_000)[2]).toBe(
    'In each community, equals leave in 20 orders at most instead of 400: this network has 1,000,000 ties, and more would take longer than about a second.',
  );
  expect(shapeNotesOf(1_600_000)[0]).toBe(
    'Stability is not measured: this network has more than 1,500,000 ties.',
  );
});

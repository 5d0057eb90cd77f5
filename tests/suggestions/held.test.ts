import { expect, test } from 'vitest';
import { shapeOf } from '../../src/shape/index.js';
import { heldOf } from '../../src/suggestions/held.js';
import { clique, networkFrom, star } from '../network/build.js';

test('shape, pieces and whom one person cuts off are those of a report', () => {
  for (const network of [
    star(12),
    clique(12),
    networkFrom([
      [0, 1],
      [2, 3],
    ]),
    networkFrom([], 3),
  ]) {
    const { shape, measures, pieces } = shapeOf(network, 1);
    expect(heldOf(network)).toEqual({ shape, top_cut_off: measures.top_cut_off, pieces });
  }
});

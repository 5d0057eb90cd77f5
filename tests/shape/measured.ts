import { expect } from 'vitest';
import type { Network, Value } from '../../src/model.js';
import { SHAPE_MEASURES } from '../../src/shape/index.js';

export const measured = (name: string, network: Network): Value => {
  const measure = SHAPE_MEASURES.find(({ term }) => term.name === name);
  expect(measure, `${name} is in the table`).toBeDefined();
  return measure!.of(network);
};

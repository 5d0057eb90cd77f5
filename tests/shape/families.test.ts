import { expect, test } from 'vitest';
import { classOf, evidenceOf } from '../../src/shape/class.js';
import { FAMILIES, madeOf } from './families.js';

/** Generated networks of each kind come out as that kind, at three sizes. */
const SIZES = [40, 100, 300];
const SEEDS = Array.from({ length: 10 }, (_, i) => i + 1);

test.each(Object.entries(FAMILIES))(
  '%s: at least nine in ten come out as what they were made to be',
  (family, { shapes, from = 10 }) => {
    const classes = SIZES.filter((people) => people >= from).flatMap((people) =>
      SEEDS.map((seed) => classOf(evidenceOf(madeOf(family, people, seed)))),
    );
    const right = classes.filter((shape) => shapes.includes(shape)).length;
    expect(right / classes.length, classes.join(' ')).toBeGreaterThanOrEqual(0.9);
  },
);

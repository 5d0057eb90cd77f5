import { expect, test } from 'vitest';
import { classOf, evidenceOf } from '../../src/shape/class.js';
import { EXPECTED, FAMILIES, madeOf } from './families.js';

/** Why the cuts are where they are: generated networks of each kind come out as that kind, at three sizes. */
const SIZES = [40, 60, 100];
const SEEDS = Array.from({ length: 15 }, (_, i) => i + 1);

test.each(Object.keys(FAMILIES))(
  '%s: at least nine in ten come out as what they were made to be',
  (family) => {
    const classes = SIZES.flatMap((people) =>
      SEEDS.map((seed) => classOf(evidenceOf(madeOf(family, people, seed)))),
    );
    const right = classes.filter((shape) => EXPECTED[family]!.includes(shape)).length;
    expect(right / classes.length).toBeGreaterThanOrEqual(0.9);
  },
);

import { expect, test } from 'vitest';
import type { ShapeClass } from '../../src/model.js';
import { classOf, evidenceOf } from '../../src/shape/class.js';
import { FAMILIES, madeOf } from './families.js';

/** Why the cuts are where they are: generated networks of each kind come out as that kind, at three sizes. */
const HUBS: readonly ShapeClass[] = ['hub-and-spoke', 'multi-hub'];
const EXPECTED: Readonly<Record<string, readonly ShapeClass[]>> = {
  'one hub': ['hub-and-spoke'],
  'one hub, spokes who talk': ['hub-and-spoke'],
  'two hubs': HUBS,
  'five hubs': ['multi-hub'],
  'reports of five': ['multi-hub'],
  'reports of eight': HUBS,
  '6 random ties a person': ['web'],
  '16 random ties a person': ['web'],
  'groups of ten': ['web'],
  'woven, with a manager': ['web'],
  'core of a fifth': ['core-periphery'],
  path: ['mixed'],
  ring: ['mixed'],
  'binary tree': ['mixed'],
  '2 random ties a person': ['mixed'],
  '3 random ties a person': ['mixed'],
};
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

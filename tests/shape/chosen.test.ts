import { expect, test } from 'vitest';
import { classOf, type Evidence, evidenceOf } from '../../src/shape/class.js';
import { CUTS } from '../../src/shape/cuts.js';
import { EXPECTED, FAMILIES, madeOf, movedOf } from './families.js';

/**
 * Two cuts of the core were settled with real networks in view: what the generated families alone say of them. A cut
 * does as well as its balanced accuracy over what the families are made to be, the other of the two not asked for.
 */
const SIZES = [20, 40, 60, 100, 300];
const NOISE = [0, 0.1, 0.2, 0.3];
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const STEPS = Array.from({ length: 101 }, (_, i) => i / 100);

const MADE = Object.keys(FAMILIES).flatMap((family) =>
  SIZES.flatMap((people) =>
    NOISE.flatMap((noise) =>
      SEEDS.map((seed) => ({
        family,
        evidence: evidenceOf(movedOf(madeOf(family, people, seed), noise, 1000 + seed)),
      })),
    ),
  ),
);

/** Mean, over what networks are made to be, of the share that comes out so. */
function balancedOf(changed: (evidence: Evidence) => Evidence): number {
  const right = new Map<string, [right: number, all: number]>();
  for (const { family, evidence } of MADE) {
    const expected = EXPECTED[family]!;
    const [hits, all] = right.get(expected.join()) ?? [0, 0];
    right.set(expected.join(), [hits + Number(expected.includes(classOf(changed(evidence)))), all + 1]);
  }
  const shares = [...right.values()].map(([hits, all]) => hits / all);
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Balanced accuracy of every cut, in steps of 0.01; a cut is moved by moving what it is asked of the other way. */
function accuraciesOf(cut: 'coreDensity' | 'corePull', other: 'coreDensity' | 'corePull'): number[] {
  const { measure, at } = CUTS[cut];
  return STEPS.map((step) =>
    balancedOf((evidence) => {
      const value = evidence[measure] ?? null;
      const moved = value === null ? null : value - step + at;
      return { ...evidence, [measure]: moved, [CUTS[other].measure]: 1 };
    }),
  );
}

test.each([
  ['coreDensity', 'corePull', 0.43, 0.49],
  ['corePull', 'coreDensity', 0.48, 0.74],
] as const)(
  '%s: the generated families lose less than a hundredth to the best cut',
  (cut, other, from, to) => {
    const accuracies = accuraciesOf(cut, other);
    const most = Math.max(...accuracies);
    const best = STEPS.filter((_, i) => accuracies[i]! > most - 1e-9);
    expect([best[0], best.at(-1)]).toEqual([from, to]);
    expect(most - accuracies[Math.round(100 * CUTS[cut].at)]!).toBeLessThan(0.01);
  },
);

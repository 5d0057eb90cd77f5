import { expect, test } from 'vitest';
import { CUTS } from '../../src/shape/cuts.js';
import { choicesOf, madeToChoose, NAMES } from './choosing.js';

/** Between where each cut could be, for the families that it is chosen on. */
const RANGES = {
  woven: [0.47, 0.56],
  held: [0.16, 0.26],
  lead: [2.7, 3.4],
  bare: [0.07, 0.1],
  few: [5.5, 20.5],
  coreDensity: [0.21, 0.49],
  coreContrast: [0.78, 0.92],
  corePull: [0, 0.72],
  coreTies: [1.4, 1.55],
} as const;

test('the cuts are those that the written way of choosing them comes to, on the families for choosing alone', () => {
  const choices = choicesOf(madeToChoose());
  for (const name of NAMES) {
    expect(choices[name].at, name).toBeCloseTo(CUTS[name].at, 9);
    expect(choices[name].range[0], name).toBeCloseTo(RANGES[name][0], 9);
    expect(choices[name].range[1], name).toBeCloseTo(RANGES[name][1], 9);
  }
}, 120_000);

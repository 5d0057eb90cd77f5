import { expect, test } from 'vitest';
import { aucsIn, bestOf } from '../../bench/validate/results.js';
import { type Measured, measuredOf } from '../../bench/validate/scores.js';
import { labelledSetsOf } from '../../bench/validate/sets.js';
import { DATA, SKIPPED } from '../data.js';

/** AUC that depth must reach on each labelled set, as shipped and with weights that never saw a label of its log. */
const TARGETS: Readonly<Record<string, number>> = {
  'high school: named friends': 0.87,
  'high school: friends among Facebook friends': 0.85,
  'high school: Facebook friends': 0.72,
  'high school: an hour or more in the diary': 0.83,
  'conference: friends': 0.735,
  'fraternity: rating of 4 or 5': 0.745,
  'windsurfers: closest fifth': 0.78,
};

/** How far the best single facet may be ahead. */
const SLACK = 0.005;

let measured: readonly Measured[] | null = null;
const allOf = async (): Promise<readonly Measured[]> => {
  measured ??= (await labelledSetsOf(DATA!)).map(measuredOf);
  return measured;
};

test.runIf(DATA)(`depth tells who is close as well as it is said to${SKIPPED}`, async () => {
  const all = await allOf();
  expect(all.map(({ set }) => set.name).sort()).toEqual(Object.keys(TARGETS).sort());
  for (const one of all) {
    const aucs = aucsIn(one, all);
    const target = TARGETS[one.set.name]!;
    expect(aucs['depth, as shipped'], one.set.name).toBeGreaterThanOrEqual(target);
    expect(aucs['depth, fitted without this log'], one.set.name).toBeGreaterThanOrEqual(target);
  }
});

test.runIf(DATA)(`depth is ahead of the count, and no facet alone is ahead of it${SKIPPED}`, async () => {
  const all = await allOf();
  for (const one of all) {
    const aucs = aucsIn(one, all);
    const depth = aucs['depth, as shipped']!;
    expect(depth, one.set.name).toBeGreaterThan(aucs.count!);
    expect(depth, one.set.name).toBeGreaterThanOrEqual(bestOf(aucs, 'facet')[1] - SLACK);
    expect(depth, one.set.name).toBeGreaterThanOrEqual(bestOf(aucs, 'baseline')[1] - SLACK);
  }
});

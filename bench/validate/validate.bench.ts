import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BLEND } from '../../src/ties/blend.js';
import { DATA } from '../../tests/data.js';
import { againSetsOf } from './again.js';
import { resultsOf } from './results.js';
import { blendWithout, measuredOf } from './scores.js';
import { labelledSetsOf } from './sets.js';

const data = DATA;

test('TIEDEPTH_DATA names the folder of labelled logs', () => {
  expect(
    data,
    'set TIEDEPTH_DATA to the folder that holds data/highschool-2013, data/fraternity, …',
  ).toBeTruthy();
});

test.runIf(data)('the shipped weights are the fit, to three digits', async () => {
  const fit = blendWithout((await labelledSetsOf(data!)).map(measuredOf), null);
  expect(BLEND.intercept).toBeCloseTo(fit.intercept, 3);
  for (const [k, { weight, neutral }] of BLEND.inputs.entries()) {
    expect(weight).toBeCloseTo(fit.inputs[k]!.weight, 3);
    expect(neutral).toBeCloseTo(fit.inputs[k]!.neutral, 3);
  }
});

test.runIf(data)('the results are written to RESULTS.md', async () => {
  const results = resultsOf(await labelledSetsOf(data!), await againSetsOf(data!));
  writeFileSync(new URL('./RESULTS.md', import.meta.url), results);
  process.stdout.write(`${results}\n`);
});

import { expect, test } from 'vitest';
import { samplingNotesOf, samplingOf } from '../../src/analysis/index.js';
import type { CommunityRow } from '../../src/model.js';

const DRAWN = { resamples: 100, rewirings: 100 };
const EXACT = { exact: true, sources: 40, error: 0 };
const SAMPLED = { exact: false, sources: 7495, error: 0.02 };
const part = (error: number | null): CommunityRow =>
  ({ ...(error === null ? {} : { paths: { drawn: 900, error } }) }) as CommunityRow;

test('where all paths are followed there is nothing to say', () => {
  const sampling = samplingOf(EXACT, DRAWN, [part(null)]);
  expect(sampling).toEqual({
    betweenness: { exact: true, paths: null, error: 0, confidence: 1 },
    ...DRAWN,
  });
  expect(samplingNotesOf(sampling)).toEqual([]);
});

test('a sample is told with its bound, once for the whole and all parts that hold it', () => {
  const sampling = samplingOf(SAMPLED, DRAWN, [part(0.02), part(null)]);
  expect(sampling.betweenness).toMatchObject({ error: 0.02, parts_error: 0.02, confidence: 0.95 });
  expect(samplingNotesOf(sampling)).toEqual([
    'Betweenness is estimated from 7,495 seeded shortest paths: with 95 % confidence nobody is off by more than 0.02 (0 to 1).',
  ]);
});

test('the largest error of the parts is told where it is larger than that of the whole', () => {
  const sampling = samplingOf(SAMPLED, DRAWN, [part(0.02), part(0.043), part(0.03)]);
  expect(sampling.betweenness.parts_error).toBe(0.043);
  expect(samplingNotesOf(sampling)[1]).toBe(
    'Betweenness inside communities and among deep ties is estimated too: with 95 % confidence nobody is off by more than 0.043 (0 to 1).',
  );
});

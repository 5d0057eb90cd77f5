import { expect, test } from 'vitest';
import { logOf } from './log.js';
import { rowsOf, tieIn, tieOf, times } from './look.js';

const AB = { from: 'A', to: 'B' };
const BA = { from: 'B', to: 'A' };

test('attention is the share that two people are of each other, with 5 interactions unseen', () => {
  // A and B 6 times, A and C twice: 12 / (8 + 6 + 10)
  expect(tieIn('A B', [...times(6, AB), ...times(2, { from: 'A', to: 'C' })]).facets.attention).toBe(0.5);
});

test('attention to a single mention is small however few the partners', () => {
  expect(tieIn('A B', [AB]).facets.attention).toBeCloseTo(2 / 12, 12);
});

test('rhythm counts days, not interactions, and a year of them is 1', () => {
  const oneDay = times(50, { ...AB, time: '2024-01-01' });
  expect(tieIn('A B', oneDay).facets.rhythm).toBe(0);
  expect(tieIn('A B', times(19, AB, 3)).facets.rhythm).toBeCloseTo(Math.log(19) / Math.log(365), 12);
  expect(tieIn('A B', times(400, AB, 1)).facets.rhythm).toBe(1);
});

test('span is the days from first to last, and ten years are 1', () => {
  const twice = (last: string) => [
    { ...AB, time: '2014-01-01T23:59Z' },
    { ...AB, time: last },
  ];
  expect(tieIn('A B', twice('2014-03-01T00:01Z')).facets.span).toBeCloseTo(Math.log(60) / Math.log(3651), 12);
  expect(tieIn('A B', twice('2014-01-01T10:00Z')).facets.span).toBe(0);
  expect(tieIn('A B', twice('2024-06-01')).facets.span).toBe(1);
});

test('reciprocity is 1 when both turn to each other equally often', () => {
  expect(tieIn('A B', [...times(6, AB), ...times(2, BA)]).facets.reciprocity).toBe(0.5);
  expect(tieIn('A B', [AB, BA]).facets.reciprocity).toBe(1);
});

test('reciprocity is null where nobody in the log ever answers, and for a pair without direction', () => {
  expect(tieIn('A B', [AB, { from: 'B', to: 'C' }]).facets.reciprocity).toBe(null);
  const rows = [AB, BA, { from: 'A', to: 'C', kind: 'meetup' }, { from: 'C', to: 'B' }];
  expect(tieIn('A C', rows).facets.reciprocity).toBe(null);
  expect(tieIn('B C', rows).facets.reciprocity).toBe(0);
});

test('variety counts kinds, media and places beyond the first', () => {
  const meets = { ...AB, kind: 'meetup' };
  expect(tieIn('A B', [AB, meets]).facets.variety).toBeCloseTo(2 / 3, 12);
  const places = [{ ...AB, place: 'x' }, { ...AB, place: 'y' }, AB, { ...AB, place: 'y' }];
  expect(tieIn('A B', places).facets.variety).toBe(0.5);
  expect(tieIn('A B', [AB, AB]).facets.variety).toBe(null);
});

test('kinship is the online attention that two people give to the same others', () => {
  // A: half to Z, half to B; B: 2 of 4 to A, 1 to Z, 1 to Y.
  const rows = [
    ...times(2, AB),
    ...times(2, { from: 'A', to: 'Z' }),
    { from: 'B', to: 'Z' },
    { from: 'B', to: 'Y' },
  ];
  expect(tieIn('A B', rows).facets.kinship).toBe(0.25);
});

test('kinship looks at the online layer only, and is null for those who have none', () => {
  const met = (from: string, to: string) => ({ from, to, kind: 'meetup' });
  const rows = [AB, met('A', 'Z'), met('B', 'Z')];
  expect(tieIn('A B', rows).facets.kinship).toBe(0);
  expect(tieIn('A Z', rows).facets.kinship).toBe(null);
});

test('both worlds compares logs of online and offline contact', () => {
  const rows = [...times(63, AB), ...times(7, { ...AB, kind: 'meetup' }), { from: 'A', to: 'C' }];
  expect(tieIn('A B', rows).facets.both_worlds).toBeCloseTo(0.5, 12);
  expect(tieIn('A C', rows).facets.both_worlds).toBe(0);
  expect(tieIn('A B', [AB]).facets.both_worlds).toBe(null);
});

test('recency halves with every half-life since the last contact', () => {
  const rows = rowsOf(
    logOf([
      { ...AB, time: '2024-01-01' },
      { from: 'C', to: 'D', time: '2024-06-29' },
    ]),
  );
  expect(tieOf(rows, 'A B').facets.recency).toBe(0.25);
  expect(tieOf(rows, 'C D').facets.recency).toBe(1);
});

test('a log without times has no rhythm, span, recency, days or dates', () => {
  const row = tieIn('A B', [AB, BA]);
  expect(row.facets).toMatchObject({ rhythm: null, span: null, recency: null });
  expect(row).toMatchObject({ days: null, first: null, last: null });
});

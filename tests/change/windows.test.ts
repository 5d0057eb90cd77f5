import { expect, test } from 'vitest';
import { dateOf, spanOf, windowsOf } from '../../src/change/index.js';

const day = (date: string): number => Date.parse(date) / 86_400_000;
const windows = (first: string, last: string, window: string, step = window): string[] =>
  windowsOf(day(first), day(last), {
    window: spanOf(window, '--window'),
    step: spanOf(step, '--step'),
    said: `--window ${window}`,
  }).map(({ from, until, whole }) => `${dateOf(from)} ${dateOf(until - 1)}${whole ? '' : ' part'}`);

test('lengths are days, weeks, months and years', () => {
  expect(spanOf('30d', '--window')).toEqual({ count: 30, unit: 'day' });
  expect(spanOf('2 weeks', '--window')).toEqual({ count: 14, unit: 'day' });
  expect(spanOf('6m', '--window')).toEqual({ count: 6, unit: 'month' });
  expect(spanOf('1y', '--window')).toEqual({ count: 12, unit: 'month' });
});

test.each(['', '30', 'd', '0d', '-3d', '1.5d', '3x', '1e9d', '999999999y', '30d 7d'])(
  '%j is no length',
  (text) => {
    expect(() => spanOf(text, '--step')).toThrow(`--step ${text}: no length of time`);
  },
);

test('windows of days begin with the log, and the last one reaches its last day', () => {
  expect(windows('2025-01-03', '2025-01-12', '5d')).toEqual([
    '2025-01-03 2025-01-07',
    '2025-01-08 2025-01-12',
  ]);
  expect(windows('2025-01-03', '2025-01-13', '5d')).toEqual([
    '2025-01-03 2025-01-07',
    '2025-01-08 2025-01-12',
    '2025-01-13 2025-01-17 part',
  ]);
});

test('windows may overlap, or leave days out', () => {
  expect(windows('2025-01-01', '2025-01-06', '4d', '2d')).toEqual([
    '2025-01-01 2025-01-04',
    '2025-01-03 2025-01-06',
  ]);
  expect(windows('2025-01-01', '2025-01-06', '1d', '5d')).toEqual([
    '2025-01-01 2025-01-01',
    '2025-01-06 2025-01-06',
  ]);
});

test('windows of months and years follow the calendar, leap years too', () => {
  expect(windows('2024-01-20', '2024-03-31', '1m')).toEqual([
    '2024-01-01 2024-01-31 part',
    '2024-02-01 2024-02-29',
    '2024-03-01 2024-03-31',
  ]);
  expect(windows('2023-12-31', '2025-01-01', '1y')).toEqual([
    '2023-01-01 2023-12-31 part',
    '2024-01-01 2024-12-31',
    '2025-01-01 2025-12-31 part',
  ]);
});

test('a window longer than the log, and more windows than anybody reads, are refused with a remedy', () => {
  expect(() => windows('2025-01-01', '2025-01-06', '7d')).toThrow(
    'no window of --window 7d fits: the log holds 6 days, 2025-01-01 to 2025-01-06',
  );
  expect(() => windows('2025-01-02', '2025-12-31', '1y')).toThrow('no window of --window 1y fits');
  expect(() => windows('1900-01-01', '2025-12-31', '1d')).toThrow('more than 10000 windows');
});

import { expect, test } from 'vitest';
import { widthsOf } from '../../src/report/fit.js';
import { columnsOf, cutTo, padTo, wrappedOf } from '../../src/report/layout.js';

test('wide letters take two columns, and a cut never splits one', () => {
  expect(columnsOf('田中')).toBe(4);
  expect(cutTo('田中太郎', 6)).toBe('田中…');
  expect(cutTo('👨‍👩‍👧👨‍👩‍👧', 3)).toBe('👨‍👩‍👧…');
  expect(padTo('田中', 6)).toBe('田中  ');
});

test('a sign that stands beside its letter takes a column of its own', () => {
  expect(columnsOf('अनिका')).toBe(5);
  expect(padTo('अनिका', 6)).toBe('अनिका ');
  expect(cutTo('अनिका', 4)).toBe('अनि…');
});

test('what fits is not cut', () => {
  expect(cutTo('Ana', 3)).toBe('Ana');
  expect(cutTo('Anna', 3)).toBe('An…');
});

test('lines break at spaces, not at no-break spaces, and words that fit no line are broken', () => {
  expect(wrappedOf('one two 6\u00a0% three', 10)).toEqual(['one two', '6\u00a0% three']);
  expect(wrappedOf('a abcdefghij', 4)).toEqual(['a', 'abcd', 'efgh', 'ij']);
  expect(wrappedOf('', 10)).toEqual([]);
});

test('columns of lower rank are kept first, and texts get the room that is left', () => {
  const columns = [
    { type: 'name', rank: 0, widest: 10 },
    { type: 'count', rank: 9, widest: 8 },
    { type: 'text', rank: 1, widest: 90 },
  ] as const;
  expect(widthsOf(columns, 100)).toEqual([10, 8, 78]);
  expect(widthsOf(columns, 45)).toEqual([10, 0, 33]);
  expect(widthsOf(columns, 30)).toEqual([10, 0, 18]);
  expect(widthsOf(columns, 20)).toEqual([10, 8, 0]);
});

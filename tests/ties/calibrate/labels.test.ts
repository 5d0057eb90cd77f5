import { expect, test } from 'vitest';
import { UserError } from '../../../src/errors.js';
import type { Table } from '../../../src/model.js';
import { labelsOf } from '../../../src/ties/calibrate/labels.js';

/** A file of labels, header first; people are A to E, and all pairs but A-E have contact: A-B is 1, B-C 12, … */
const tableOf = (text: string): Table => {
  const [header, ...rows] = text.split(' ').map((row) => row.split(','));
  return { name: 'survey.csv', header: header!, rows: rows.map((cells, i) => ({ line: i + 2, cells })) };
};
const KNOWN = {
  personOf: (name: string) =>
    'ABCDE'.includes(name) && name.length === 1 ? 'ABCDE'.indexOf(name) : undefined,
  pairOf: (a: number, b: number) => (a === 0 && b === 4 ? undefined : 10 * a + b),
  closeFrom: null,
};
const read = (text: string, closeFrom: number | null = null) =>
  labelsOf(tableOf(text), { ...KNOWN, closeFrom });
const pairsIn = (text: string, closeFrom: number | null = null) =>
  read(text, closeFrom).pairs.map(({ at, close }) => `${at}:${close}`);

test('yes and no, 1 and 0, and grades above the middle of their scale are read', () => {
  expect(pairsIn('a,b,close A,B,1 B,C,0')).toEqual(['1:1', '12:0']);
  expect(pairsIn('a,b,close A,B,Yes B,C,no C,D,TRUE')).toEqual(['1:1', '12:0', '23:1']);
  expect(pairsIn('a,b,close A,B,5 B,C,3 C,D,1 D,E,4')).toEqual(['1:1', '12:0', '23:0', '34:1']);
});

test('--close-from moves what counts as close', () => {
  expect(pairsIn('a,b,close A,B,5 B,C,3 C,D,1', 3)).toEqual(['1:1', '12:1', '23:0']);
  expect(pairsIn('a,b,close A,B,5 B,C,3 C,D,1', 5)).toEqual(['1:1', '12:0', '23:0']);
});

test('two who speak of each other are one pair, by the mean: with yes and no, both must say so', () => {
  const labels = read('a,b,close A,B,1 B,A,0 B,C,1 C,B,1 C,D,0');
  expect(labels.pairs.map(({ close }) => close)).toEqual([0, 1, 0]);
  expect([labels.both, labels.disagreed, labels.used]).toEqual([2, 1, 5]);
  expect(pairsIn('a,b,close A,B,1 B,A,0 C,D,0', 0.5)).toEqual(['1:1', '23:0']);
  expect(pairsIn('a,b,close A,B,5 B,A,2 C,D,1')).toEqual(['1:1', '23:0']);
});

test('columns are found by their headers, else by what is in them', () => {
  expect(read('respondent,friend,how_close A,B,1 B,C,0').columns).toEqual({
    a: 'respondent',
    b: 'friend',
    close: 'how_close',
  });
  expect(read('x,y,z 1,A,B 0,B,C').columns).toEqual({ a: 'y', b: 'z', close: 'x' });
  expect(read('when,From,To,Rating 3,A,B,4 4,B,C,1').columns).toEqual({
    a: 'From',
    b: 'To',
    close: 'Rating',
  });
});

test('every row is used, or set aside for a reason and with its line', () => {
  const labels = read('a,b,close A,B,1 A,Zoe,1 C,C,1 B,C,maybe B,D, C,D,1 C,D,0 A,E,1 B,E,0');
  expect(
    labels.aside.map(({ code, rows, places }) => [code, rows, places[0]?.line, places[0]?.detail]),
  ).toEqual([
    ['contradictory', 2, 7, 'C, D'],
    ['bad-value', 1, 5, 'maybe'],
    ['no-answer', 1, 6, 'B, D'],
    ['no-contact', 1, 9, 'A, E'],
    ['self-pair', 1, 4, 'C'],
    ['unknown-name', 1, 3, 'Zoe'],
  ]);
  const lost = labels.aside.reduce((sum, { rows }) => sum + rows, 0);
  expect(labels.used + lost).toBe(labels.rows);
});

test('the same answer twice is no contradiction', () => {
  const labels = read('a,b,close A,B,1 A,B,1 B,C,0');
  expect([labels.pairs.length, labels.used, labels.aside.length]).toEqual([2, 3, 0]);
});

test.each([
  ['a,b A,B B,C', 'no column is clearly "close"'],
  ['x,y,z 1,2,3 4,5,6', 'no column is clearly "a"'],
  ['p,q,r,s A,B,C,1 B,C,D,0', 'no column is clearly "a"'],
  ['a,b,close A,B,yes B,C,5', 'mixes words such as yes with grades up to 5'],
  ['A,B,1 B,C,0 C,D,1', 'should name the columns'],
])('labels that leave a choice are refused: %s', (text, message) => {
  expect(() => read(text)).toThrow(UserError);
  expect(() => read(text)).toThrow(message);
});

test('hostile names are strangers and harm nothing', () => {
  const labels = read('a,b,close __proto__,B,1 constructor,A,1 A,B,1 B,C,0');
  expect(labels.aside).toMatchObject([{ code: 'unknown-name', rows: 2 }]);
});

import { expect, test } from 'vitest';
import { defusedOf, plainNumberOf } from '../../src/report/csv.js';
import { explainOf, problemLineOf, summaryLineOf, textOf } from '../../src/report/index.js';
import { jsonOf } from '../../src/report/json.js';
import { markdownOf } from '../../src/report/markdown.js';
import { countOf, inTenOf, numberOf, percentOf, periodOf } from '../../src/report/words.js';
import { AUDIENCE, EMPTY, TYPICAL } from './findings.js';

const LOOK = { width: 60, colour: false, bom: false };

test('text that a spreadsheet would execute is defused, other text is left alone', () => {
  for (const text of [
    '=1',
    '+1',
    '-1',
    '@a',
    '\t=1',
    '  =1',
    '"=1',
    '＝1',
    '＠a',
    '\u2212 1',
    "'=1",
    '\u00a0=1',
  ]) {
    expect(defusedOf(text)).toBe(`'${text}`);
  }
  for (const text of ['a=1', 'Ana', '', '1', '(1)', 'e-mail']) expect(defusedOf(text)).toBe(text);
});

test('numbers are written short and whole', () => {
  expect(plainNumberOf(0.1 + 0.2)).toBe('0.3');
  expect(plainNumberOf(12_480)).toBe('12480');
  expect(plainNumberOf(-0.5)).toBe('-0.5');
  expect(plainNumberOf(Number.NaN)).toBe('');
});

test('JSON escapes what a terminal or an old reader would trip over, and keeps its value', () => {
  expect(jsonOf('\u2028\u202e\u0085')).toBe('"\\u2028\\u202e\\u0085"');
  expect(JSON.parse(jsonOf('\u2028\u202e\u0085\u0000'))).toBe('\u2028\u202e\u0085\u0000');
});

test('Markdown takes nothing of a name for markup', () => {
  expect(markdownOf('a|b')).toBe('a&#124;b');
  expect(markdownOf('@ana')).toBe('&#64;<!-- -->ana');
  expect(markdownOf('<b>')).toBe('&#60;b&#62;');
  expect(markdownOf('[x](y)')).toBe('&#91;x&#93;(y)');
  expect(markdownOf('http://x')).toBe('http&#58;<!-- -->//x');
  expect(markdownOf('1. one')).toBe('1&#46; one');
  expect(markdownOf('Ana: 0.31 (hub)')).toBe('Ana: 0.31 (hub)');
});

test('counts, shares and times read as a person writes them', () => {
  expect([0, 999, 12_480, 1_234_567, 2.5, null].map(countOf)).toEqual([
    '0',
    '999',
    '12,480',
    '1,234,567',
    '2.5',
    '–',
  ]);
  expect([0.094, 1, 0, -0.001, null].map(numberOf)).toEqual(['0.09', '1', '0', '0.00', '–']);
  expect([0, 0.001, 0.062, 0.999, 1, null].map((x) => percentOf(x).replace('\u00a0', ' '))).toEqual([
    '0 %',
    '<1 %',
    '6 %',
    '>99 %',
    '100 %',
    '–',
  ]);
  expect([0, 0.001, 0.03, 0.31, 0.96, 1].map(inTenOf)).toEqual([
    'nobody',
    'almost nobody',
    '3 in 100 people',
    '3 in 10 people',
    'almost everyone',
    'everyone',
  ]);
  expect(periodOf('2025-01-02T00:00:00.000Z', '2026-11-28T00:00:00.000Z')?.replaceAll('\u00a0', ' ')).toBe(
    'Jan 2025 to Nov 2026',
  );
  expect(periodOf('2025-01-02T00:00:00.000Z', '2025-01-28T00:00:00.000Z')).toBe('Jan\u00a02025');
  expect(periodOf(null, null)).toBeNull();
});

test('the ledger is one line, the largest reason first', () => {
  expect(summaryLineOf(AUDIENCE.ledger)).toBe(
    'Rows 12,480 read: 12,391 used, 89 set aside (71 to oneself, 18 no time).',
  );
  expect(summaryLineOf(EMPTY.ledger)).toBe('Rows none read.');
  expect(summaryLineOf({ ...EMPTY.ledger, read: 3, used: 3 })).toBe('Rows 3 read: all used.');
});

test('a problem reads as compilers put it', () => {
  const place = { file: 'log.csv', line: 7, detail: '"so\u001bon" is not a time' };
  expect(problemLineOf(place, 'no-time')).toBe('log.csv:7: no-time: "so␛on" is not a time');
});

test('explain tells a term in lines that fit', () => {
  const term = {
    name: 'web_index',
    label: 'Web index',
    says: 'How far the whole is from a star, where one person holds everything, to everyone linked with everyone.',
    formula: 'R = (1/n) Σ S(q)',
    range: '0 (a star) to 1 (everyone linked)',
    undefinedWhen: 'fewer than 3 people',
    source: 'Schneider 2011',
    example: '',
  };
  expect(`\n${explainOf(term, LOOK)}`).toMatchInlineSnapshot(`
    "
    Web index  web_index
      How far the whole is from a star, where one person holds
      everything, to everyone linked with everyone.
      Formula      R = (1/n) Σ S(q)
      Range        0 (a star) to 1 (everyone linked)
      Not defined  fewer than 3 people
      Source       Schneider 2011

    "
  `);
});

test('the report as CSV tells every number with its meaning', () => {
  const lines = [...textOf('report', 'csv', TYPICAL, LOOK)].join('').split('\r\n');
  expect(lines[0]).toBe('section,name,value,meaning');
  expect(lines).toContain('summary,people,142,People in the log');
  expect(lines).toContain('whole,web_index,0.09,"0 for a star, 1 when everyone is linked"');
  expect(lines).toContain('whole,closure,0.12,"What closure says, in one plain sentence."');
  expect(lines).toContain('ledger,no-time,18,Rows that had no time');
});

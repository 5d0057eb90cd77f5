import { expect, test } from 'vitest';
import { formatOf } from '../../src/cli/form.js';
import type { ShowOptions } from '../../src/cli/options.js';

const given = (options: Partial<ShowOptions>): ShowOptions => options as ShowOptions;

test.each([
  ['out.csv', 'csv'],
  ['out.TSV', 'tsv'],
  ['a.b.json', 'json'],
  ['out.jsonl', 'ndjson'],
  ['out.md', 'markdown'],
  ['out.txt', 'table'],
  ['result', 'csv'],
  ['/dev/fd/7', 'csv'],
  ['../folder.v2/result', 'csv'],
])('the ending of %s means %s', (output, format) => {
  expect(formatOf('ties', given({ output }))).toBe(format);
});

test('what is told wins over the ending; an ending that means something else is refused', () => {
  expect(formatOf('ties', given({ output: 'out.xlsx', as: 'csv' }))).toBe('csv');
  expect(() => formatOf('ties', given({ output: 'out.xlsx' }))).toThrow('no format ends in .xlsx');
});

test('a report is a table, in a pipe and in a file too; a table in a pipe is CSV', () => {
  expect(formatOf('report', given({}))).toBe('table');
  expect(formatOf('report', given({ output: 'report' }))).toBe('table');
  expect(formatOf('people', given({}))).toBe('csv');
});

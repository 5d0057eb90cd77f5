import { expect, test } from 'vitest';
import { readTable } from '../../src/interactions/index.js';
import { sourceOf } from './sources.js';

test('a small table is read whole, with the lines of its rows', async () => {
  expect(await readTable(sourceOf('\ufeffname;group\r\nAnn; core \r\n\r\n"B;b";\r\n', 'people.csv'))).toEqual(
    {
      name: 'people.csv',
      header: ['name', 'group'],
      rows: [
        { line: 2, cells: ['Ann', 'core'] },
        { line: 4, cells: ['B;b', ''] },
      ],
    },
  );
});

test('a table of one column is a table', async () => {
  expect((await readTable(sourceOf('name\nAnn Lee\nBob\n'))).rows.map(({ cells }) => cells)).toEqual([
    ['Ann Lee'],
    ['Bob'],
  ]);
});

test('uneven rows, duplicate headers and empty tables are refused', async () => {
  await expect(readTable(sourceOf('a,b\n1,2\n1,2,3\n', 't.csv'))).rejects.toThrow(
    't.csv:3: the row has 3 cells and the header 2',
  );
  await expect(readTable(sourceOf('a,b,a\n1,2,3\n', 't.csv'))).rejects.toThrow(
    'columns 1 and 3 are both called "a"',
  );
  await expect(readTable(sourceOf('\n', 't.csv'))).rejects.toThrow('t.csv is empty');
});

import { expect, test } from 'vitest';
import { readLog } from '../../src/interactions/index.js';
import { logOf, pairsOf, sourceOf, tallyOf } from './sources.js';

const MESSY = [
  'time,from,to,count',
  '2024-01-01,ann,bob,1',
  '',
  '2024-01-01,"cid\nlee",bob,1',
  ',ann,bob,1',
  '2024-99-01,ann,bob,1',
  '2024-01-01,,bob,1',
  '2024-01-01,ann, ,1',
  '2024-01-01,ann, ann ,1',
  '2024-01-01,ann,bob,none',
  '2024-01-01,ann',
  ',,,',
  '2024-01-02,bob,ann,1,too,many',
].join('\n');

test('rows read are rows used and rows set aside, each with its file, line and detail', async () => {
  const problems: string[] = [];
  const onProblem = (...problem: [string, number, string, string]): void =>
    void problems.push(problem.join(':'));
  const log = await logOf(MESSY, { onProblem });
  expect(tallyOf(log)).toBe(
    'used 3, bad-count 1, bad-time 1, no-person 1, no-target 1, no-time 1, ragged 1, to-oneself 1',
  );
  const { read, used, aside } = log.ledger;
  expect(read).toBe(used + aside.reduce((sum, { rows }) => sum + rows, 0));
  expect(read).toBe(10);
  expect(Array.from(log.line)).toEqual([2, 4, 14]);
  expect(problems).toEqual([
    'log.csv:6:no-time:had no time',
    'log.csv:7:bad-time:had a time that cannot be read: 2024-99-01',
    'log.csv:8:no-person:did not say who',
    'log.csv:9:no-target:named nobody else',
    'log.csv:10:to-oneself:went from a person to themselves:  ann ',
    'log.csv:11:bad-count:had a count that is no number above 0 and up to 1e15: none',
    'log.csv:12:ragged:had too few columns: 2 of 3 columns',
  ]);
});

test('lines are the same with every kind of line end, also after quoted line breaks', async () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const log = await logOf(MESSY.replaceAll('\n', end));
    expect(Array.from(log.line), JSON.stringify(end)).toEqual([2, 4, 14]);
    expect(pairsOf(log)[1]).toBe('cid\nlee>bob');
  }
});

test('the first five places are remembered, and details are short and hold no control characters', async () => {
  const rows = Array.from({ length: 9 }, (_, i) => `${i}\u001b[31m${'x'.repeat(200)},a,b`).join('\n');
  const log = await logOf(`time,from,to\n2024-01-01,a,b\n${rows}\n`);
  const [aside] = log.ledger.aside;
  expect([aside?.rows, aside?.places.length, aside?.places[4]?.line]).toEqual([9, 5, 7]);
  expect(aside?.places[0]?.detail).toMatch(/^0·\[31mx+…$/);
  expect(aside?.places[0]?.detail.length).toBe(80);
});

test('several files are counted each and together', async () => {
  const log = await readLog([
    sourceOf('from,to\na,b\nb,b\n', 'one.csv'),
    sourceOf('from;to\nb;c\n', 'two.csv'),
  ]);
  expect(log.ledger.files.map(({ name, read, used }) => [name, read, used])).toEqual([
    ['one.csv', 2, 1],
    ['two.csv', 1, 1],
  ]);
  expect([log.ledger.read, log.ledger.used, log.keys]).toEqual([3, 2, ['a', 'b', 'c']]);
  expect(Array.from(log.file)).toEqual([0, 1]);
});

test('progress is told every ten thousand rows', async () => {
  const told: number[] = [];
  await logOf(`from,to\n${'a,b\n'.repeat(25_000)}`, { onProgress: (rows) => void told.push(rows) });
  expect(told).toEqual([10_000, 20_000]);
});

test('names are trimmed and composed, otherwise as they are; any string is a name', async () => {
  const log = await logOf('from,to\n Jose\u0301 ,__proto__\nJos\u00e9,constructor\n');
  expect(log.keys).toEqual(['Jos\u00e9', '__proto__', 'constructor']);
});

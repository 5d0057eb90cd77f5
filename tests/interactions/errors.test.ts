import { expect, test } from 'vitest';
import { readLog } from '../../src/interactions/index.js';
import { errorOf, logOf, sourceOf } from './sources.js';

test.each([
  ['', 'log.csv is empty'],
  ['\n\n', 'log.csv is empty'],
  ['from,to,time\n', 'has a header and no rows'],
  ['%PDF-1.7 \u0000\u0001', 'looks like a binary file: a PDF'],
  ['PK\u0003\u0004xxxx', 'zip archives are not read yet: unpack it first'],
  ['from,to\na,b\u0000\n', 'looks like a binary file: it holds NUL bytes'],
  ['{"messages":[]}', 'looks like JSON'],
  ['[{"a":1}]', 'looks like JSON'],
  ['<?xml version="1.0"?>', 'looks like XML'],
  ['*Vertices 2\n1 "a"\n2 "b"\n*Edges\n1 2\n', 'looks like a Pajek network'],
  ['% made by hand\r\n*network x\n', 'looks like a Pajek network'],
  ['Creator "me"\ngraph [\n  node [ id 1 ]\n]\n', 'looks like a GML network'],
  ['dl n=2 format = edgelist1\ndata:\n1 2\n', 'looks like a UCINET network'],
  ['From ann at x.org  Thu Apr 14 11:06:56 2016\nFrom: ann at x.org\n\nHi\n', 'looks like a mailbox'],
  ['BEGIN:VCALENDAR\r\nVERSION:2.0\r\n', 'looks like a calendar (iCalendar)'],
  ['window.YTD.tweets.part0 = [ {\n', 'looks like a Twitter archive'],
  ['1/2/25, 12:00 - Ann: Hi, Bo\n1/2/25, 12:01 - Bo: Hi\n', 'looks like a chat'],
  ['1/2/25, 9:07 PM - Ann: Hi\n', 'looks like a chat'],
  ['[2025-01-02, 12:23] Ann: Hello!\n', 'looks like a chat'],
  ['09:00:01\tAnn:\tHello\n09:00:07\tAnn:\tyes\n09:02:01\tBo:\tno\n', 'looks like a chat'],
  ['09:00:01,hello\n09:00:07,well\n09:02:01,yes\n', 'cannot tell which column'],
  ['2025-01-02,hello\n2025-01-03,well\n2025-01-04,yes\n', 'cannot tell which column'],
  ['ann\nbob\n', 'only one column'],
  ['from,to\na,"b\nc,d\n', 'log.csv:2: a quote in the row that starts here is never closed'],
  ['from,to,from\na,b,c\n', 'columns 1 and 3 are both called "from"'],
  [
    'from,to\na,a\n,b\n',
    'none of the 2 rows can be used: 1 did not say who (log.csv:3); 1 went from a person to themselves (log.csv:2: a)',
  ],
])('%j gives a plain error', async (text, message) => {
  expect(await errorOf(text)).toContain(message);
});

test('a duplicate header that is not used is noted', async () => {
  const log = await logOf('from,to,x,x\na,b,1,2\n');
  expect(log.ledger.files[0]?.notes).toContain('Columns 3 and 4 are both called "x"; neither is used.');
});

test('a delimiter that leaves one column is refused', async () => {
  expect(await errorOf('from;to\na;b\n', { delimiter: ',' })).toContain(
    'only one column when it is cut at every comma',
  );
  expect(await errorOf('from,to\na,b\n', { delimiter: '"' })).toContain('cannot be a delimiter');
  expect((await logOf('from::to\na::b\n', { delimiter: '::' })).size).toBe(1);
});

test('an unknown column lists those there are, and what may have been meant', async () => {
  expect(await errorOf('author,reader\na,b\n', { columns: { from: 'autor', to: 'reader' } })).toBe(
    'log.csv has no column "autor" for --from | did you mean "author"? It has columns: author, reader',
  );
  expect(await errorOf('author,to\na,b\n', { columns: { from: 'autor' } })).toContain(
    'did you mean "author"',
  );
});

test('columns can be told by name, loosely by name, or by position', async () => {
  const text = 'Wer,An Wen,2\nx,a,b\n';
  expect((await logOf(text, { columns: { from: 'an_wen', to: '2' } })).keys).toEqual(['a', 'b']);
  expect((await logOf(text, { columns: { from: '1', to: 'An Wen' } })).keys).toEqual(['x', 'a']);
  expect(await errorOf('A b,a-b,c\n1,2,3\n', { columns: { from: 'ab', to: 'c' } })).toContain(
    'fits columns 1 and 2 equally',
  );
});

test('header says whether the first row is one', async () => {
  expect((await logOf('from,to\na,b\n', { header: false })).size).toBe(2);
  expect((await logOf('1,2\n3,4\n', { header: true, columns: { from: '1', to: '2' } })).keys).toEqual([
    '3',
    '4',
  ]);
});

test('an endless line is refused, and not read to its end', async () => {
  for (const text of ['x'.repeat(65_536), 'a,'.repeat(32_768), '"'.padEnd(65_536, 'y\n')]) {
    let chunks = 0;
    const endless = {
      name: 'endless.csv',
      async *bytes() {
        yield Buffer.from('from,to\na,b\n');
        for (; chunks < 100_000; chunks += 1) yield Buffer.from(chunks === 0 ? text : text.replace('"', 'z'));
      },
    };
    await expect(readLog([endless])).rejects.toThrow(
      /endless.csv:3: the row that starts here is longer than 16 MB/,
    );
    expect(chunks).toBeLessThan(600);
  }
});

test('a name of five million characters is a name', async () => {
  const name = 'n'.repeat(5_000_000);
  const log = await readLog([sourceOf(`from,to\n${name},bob\nbob,ann\n`)]);
  expect(log.keys.map((key) => key.length)).toEqual([5_000_000, 3, 3]);
});

test('errors of the source itself come through as they are', async () => {
  const broken = {
    name: 'gone.csv',
    // biome-ignore lint/correctness/useYield: it fails before it yields
    async *bytes(): AsyncGenerator<Uint8Array> {
      throw new Error('the disk is on fire');
    },
  };
  await expect(readLog([broken])).rejects.toThrow('the disk is on fire');
});

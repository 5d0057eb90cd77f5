import { expect, test } from 'vitest';
import { errorOf, isoTimes, logOf, pairsOf, tallyOf } from './sources.js';

const sniffed = async (text: string): Promise<string> => (await logOf(text)).ledger.files[0]?.sniffed ?? '';

test('a plain CSV with the usual names is read without options, and says how', async () => {
  const log = await logOf(
    'time,from,to,kind,channel\n2024-01-02T10:00Z,ann,bob,reply,general\n2024-01-03,bob,ann,MT,\n',
  );
  expect(pairsOf(log)).toEqual(['ann>bob', 'bob>ann']);
  expect(isoTimes(log)).toEqual(['2024-01-02T10:00:00Z', '2024-01-03T00:00:00Z']);
  expect(log.kinds.map(({ name }) => name)).toEqual(['reply', 'mention']);
  expect(Array.from(log.place, (p) => log.places[p])).toEqual(['general', '']);
  expect(Array.from(log.line)).toEqual([2, 3]);
  expect(log.ledger.files[0]?.sniffed).toBe(
    'CSV (comma, UTF-8, header): from=from, to=to, time=time, place=channel, kind=kind',
  );
});

test('delimiters are sniffed: tab, semicolon, pipe, and runs of spaces', async () => {
  expect(await sniffed('from\tto\tweight\na\tb\t1\n')).toMatch(/^TSV \(tab/);
  expect(await sniffed('from;to;weight\na;b;1,5\n')).toMatch(/^CSV \(semicolon/);
  expect(await sniffed('from|to\na|b\nb|c\n')).toMatch(/^CSV \(pipe/);
  const spaced = await logOf('  1   2   1082040961\n3    4 1082155839  \n 1 4  1082155840\n');
  expect(pairsOf(spaced)).toEqual(['1>2', '3>4', '1>4']);
  expect(isoTimes(spaced)[0]).toBe('2004-04-15T14:56:01Z');
});

test('a decimal comma is a number where the comma does not delimit', async () => {
  expect(Array.from((await logOf('from;to;weight\na;b;1,5\n')).count)).toEqual([1.5]);
});

test('columns are told apart by what they hold where there is no header', async () => {
  const tij = Array.from({ length: 60 }, (_, i) => `${20 * i} ${100 + (i % 7)} ${100 + ((i + 3) % 7)}`).join(
    '\n',
  );
  expect(await sniffed(tij)).toBe(
    'table (space, UTF-8, no header): from=column 2, to=column 3, time=column 1',
  );
  const higgs = '223789 213163 1341100972 MT\n213163 213163 1341100972 RE\n376989 223789 1341101181 RT\n';
  const log = await logOf(higgs);
  expect(log.kinds.map(({ name }) => name)).toEqual(['mention', 'share']);
  expect(tallyOf(log)).toBe('used 2, to-oneself 1');
  const classes = '1385982020 454 640 MP MP\n1385982020 640 454 MP MP\n1385982040 1 454 B3 MP\n';
  expect(await sniffed(classes)).toContain('from=column 2, to=column 3, time=column 1');
  expect(await sniffed('1 2 5\n2 3 1\n3 4 2\n4 1 1\n')).toContain(
    'from=column 1, to=column 2, count=column 3',
  );
});

test('a header of unknown words is still a header, and its columns are told apart by what they hold', async () => {
  const rows = ['ann,bob', 'bob,cid', 'cid,dan', 'dan,eve', 'eve,ann'].map(
    (row, i) => `${row},2024-01-0${i + 1}`,
  );
  const log = await logOf(`giver,taker,moment\n${rows.join('\n')}\n`);
  expect(log.ledger.files[0]?.sniffed).toContain('from=giver, to=taker, time=moment');
  expect(log.size).toBe(5);
});

test('a column of groups is a place as well where its name says so, and all else is as without it', async () => {
  const rows = 'time,from,to,channel\n2024-01-02,ann,bob,red\n2024-01-03,bob,cid,blue\n';
  const [bare, grouped] = [await logOf(rows), await logOf(rows, { columns: { group: 'channel' } })];
  expect(grouped.ledger.files[0]?.sniffed).toContain(
    'group=channel, from=from, to=to, time=time, place=channel',
  );
  expect({ ...grouped, ledger: null, groups: undefined }).toEqual({
    ...bare,
    ledger: null,
    groups: undefined,
  });
  expect(grouped.groups?.get('ann')).toEqual([{ group: 'red', rows: 1, where: 'log.csv:2' }]);
});

test('a row counts once for the group of who acted, however many it names, and for that of each it names', async () => {
  const rows = 'user,mentions,team,their\nann,bob cid,red,blue\nann,bob,\u0020red,\nann,cid,green,blue\n';
  const { groups } = await logOf(rows, { columns: { group: 'team', togroup: 'their' } });
  expect([...(groups ?? [])]).toEqual([
    ['bob', [{ group: 'blue', rows: 1, where: 'log.csv:2' }]],
    ['cid', [{ group: 'blue', rows: 2, where: 'log.csv:2' }]],
    [
      'ann',
      [
        { group: 'red', rows: 2, where: 'log.csv:2' },
        { group: 'green', rows: 1, where: 'log.csv:4' },
      ],
    ],
  ]);
});

test('two columns of labels are not taken for people', async () => {
  expect(await errorOf('name,group,role\nann,core,core\nbob,core,rim\ncid,rim,core\n')).toMatch(
    /cannot tell which column names who acted.*--from COLUMN.*name, group, role/,
  );
});

test('a people file among the logs is known for what it is', async () => {
  expect(await errorOf('key,person,group\nann_k,Ann,core\nbob,Bob,core\n')).toBe(
    'log.csv: looks like a list of who is who, not like a log | pass it with --people, and leave it out of the logs',
  );
});

test('a cell of mentions names several people, and makes an interaction for each', async () => {
  const log = await logOf(
    'date,author,mentions\n2024-01-01,ann,bob cid ann\n2024-01-02,bob,\n2024-01-03,cid,"dan; Eve Li"\n',
  );
  expect(pairsOf(log)).toEqual(['ann>bob', 'ann>cid', 'cid>dan', 'cid>Eve Li']);
  expect(Array.from(log.line)).toEqual([2, 2, 4, 4]);
  expect(tallyOf(log)).toBe('used 2, no-target 1');
  expect(log.kinds[0]?.name).toBe('mention');
});

test('a name with spaces in a column that is no list stays whole', async () => {
  expect(pairsOf(await logOf('from,to\nAnn Lee,Bob Ray\n'))).toEqual(['Ann Lee>Bob Ray']);
});

test('people of rows that were set aside are not in the log', async () => {
  expect((await logOf('user,mentions\nann,bob\nlurker,\n')).keys).toEqual(['ann', 'bob']);
});

test('the columns of known tools are found', async () => {
  expect(
    await sniffed('Source,Target,Type,Id,Label,timeset,Weight\na,b,Undirected,1,,,2\nb,c,Undirected,2,,,1\n'),
  ).toContain('from=Source, to=Target, count=Weight, kind=Type');
  expect(
    await sniffed(
      '"Vertex 1","Vertex 2","Relationship","Relationship Date (UTC)"\na,b,Mentions,2014-01-02 03:04:05\n',
    ),
  ).toContain('from=Vertex 1, to=Vertex 2, time=Relationship Date (UTC), kind=Relationship');
  expect(await sniffed('FROM,TO,DATE,CONTENT\nann,bob,2026-08-01 02:00:00 UTC,"hi, you"\n')).toContain(
    'from=FROM, to=TO, time=DATE',
  );
});

test('remarks before the table are left out, and lines are still counted from the top', async () => {
  const log = await logOf('# Directed graph\n# FromNodeId\tToNodeId\n1\t2\n2\t3\n');
  expect(pairsOf(log)).toEqual(['1>2', '2>3']);
  expect(Array.from(log.line)).toEqual([3, 4]);
});

test('a column of clock times is no column of times; the date beside it is', async () => {
  expect(await sniffed('date,time,from,to\n2024-01-01,12:30,a,b\n')).toContain('time=date');
});

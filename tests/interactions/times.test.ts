import { expect, test } from 'vitest';
import { errorOf, isoTimes, logOf, tallyOf } from './sources.js';

const timeOf = async (text: string, options = {}): Promise<string> => {
  const log = await logOf(`time\tfrom\tto\n${text}\ta\tb\n`, {
    columns: { time: 'time' },
    delimiter: 'tab',
    ...options,
  });
  return isoTimes(log)[0] ?? '';
};

test.each([
  ['2019-03-12', '2019-03-12T00:00:00Z'],
  ['2019-03-12T10:15', '2019-03-12T10:15:00Z'],
  ['2019-03-12 10:15:30', '2019-03-12T10:15:30Z'],
  ['2019-03-12T10:15:30.123456789Z', '2019-03-12T10:15:30.123Z'],
  ['2019-03-12T23:59:59.9999Z', '2019-03-12T23:59:59.999Z'],
  ['2019-03-12T10:15:30+02:00', '2019-03-12T08:15:30Z'],
  ['2019-03-12 10:15:30 -0330', '2019-03-12T13:45:30Z'],
  ['2026-08-01 02:00:00 UTC', '2026-08-01T02:00:00Z'],
  ['2019/03/12', '2019-03-12T00:00:00Z'],
  ['2019-3-1 9:05 PM', '2019-03-01T21:05:00Z'],
  ['1552385730', '2019-03-12T10:15:30Z'],
  ['1552385730.5', '2019-03-12T10:15:30.500Z'],
  ['1736554636.807919', '2025-01-11T00:17:16.807Z'],
  ['1552385730123', '2019-03-12T10:15:30.123Z'],
  ['1552385730123456', '2019-03-12T10:15:30.123Z'],
  ['-1246982400', '1930-06-27T08:00:00Z'],
  ['31/12/2019', '2019-12-31T00:00:00Z'],
  ['12/31/2019 11:05 PM', '2019-12-31T23:05:00Z'],
  ['12/31/2019 12:05:09 am', '2019-12-31T00:05:09Z'],
  ['31.12.19 23:05', '2019-12-31T23:05:00Z'],
  ['20190312', '2019-03-12T00:00:00Z'],
  ['20190312T101530Z', '2019-03-12T10:15:30Z'],
  ['20190312101530', '2019-03-12T10:15:30Z'],
  ['12 Mar 2019', '2019-03-12T00:00:00Z'],
  ['Mar 12, 2019 9:05 PM', '2019-03-12T21:05:00Z'],
  ['12 March 2019 09:05', '2019-03-12T09:05:00Z'],
  ['Wed Oct 19 20:07:25 +0000 2022', '2022-10-19T20:07:25Z'],
  ['Wed, 19 Oct 2022 20:07:25 -0700', '2022-10-20T03:07:25Z'],
  ['Wed, 19 Oct 2022 20:07:25 EST (New York)', '2022-10-20T01:07:25Z'],
  ['2020-02-29', '2020-02-29T00:00:00Z'],
])('%s is %s', async (text, iso) => {
  expect(await timeOf(text)).toBe(iso);
});

test.each([
  '2019-02-31',
  '2019-02-29',
  '31/04/2019',
  '31 Feb 2019',
  '2019-13-01',
  '2019-01-01T25:00',
  'soon',
  '12:30',
  '2019-03-12T10:15:30 XYZ',
  '1e9',
  '13/13/2019',
  '2019-03-12T',
])('%s is no time, and is never rolled over', async (text) => {
  const log = await logOf(`time\tfrom\tto\n${text}\ta\tb\n2020-01-01\ta\tb\n`, { columns: { time: 'time' } });
  expect(tallyOf(log)).toBe('used 1, bad-time 1');
});

test('a column of eight digits is dates when every cell is one, else seconds since a start', async () => {
  const rows = (times: readonly number[]): string =>
    `time,from,to\n${times.map((t) => `${t},a,b`).join('\n')}\n`;
  expect(isoTimes(await logOf(rows([20190312, 20190401])))).toEqual([
    '2019-03-12T00:00:00Z',
    '2019-04-01T00:00:00Z',
  ]);
  const log = await logOf(rows([20190312, 20190399]));
  expect(Array.from(log.time)).toEqual([20190312000, 20190399000]);
  expect(log.ledger.files[0]?.notes[0]).toContain('seconds since an unknown start');
});

test('a column told by position is read without a header too, and so is the time beside it', async () => {
  const log = await logOf('1341100972,223789,213163\n1341100973,213163,5\n', {
    columns: { from: '2', to: '3' },
  });
  expect(isoTimes(log)[0]).toBe('2012-07-01T00:02:52Z');
});

test('day or month first is decided by the rows that allow one reading, for all rows', async () => {
  const log = await logOf('date,from,to\n03/04/2019,a,b\n25/04/2019,a,b\n01/02/2019,a,b\n');
  expect(isoTimes(log).map((t) => t.slice(0, 10))).toEqual(['2019-04-03', '2019-04-25', '2019-02-01']);
  const us = await logOf('date,from,to\n03/04/2019,a,b\n04/25/2019,a,b\n01/02/2019 1:00 PM,b,a\n');
  expect(isoTimes(us)).toEqual(['2019-03-04T00:00:00Z', '2019-04-25T00:00:00Z', '2019-01-02T13:00:00Z']);
  expect(us.ledger.files[0]?.notes.join(' ')).toContain('have the month first, as 04/25/2019 shows');
});

test('dates that could be read both ways are refused unless told', async () => {
  const text = 'date,from,to\n03/04/2019,a,b\n05/05/2019,a,b\n';
  expect(await errorOf(text)).toMatch(
    /could have the day first or the month first \(03\/04\/2019\).*--day-first or --month-first/,
  );
  expect(isoTimes(await logOf(text, { dates: 'month-first' }))[0]).toBe('2019-03-04T00:00:00Z');
  expect(isoTimes(await logOf(text, { dates: 'day-first' }))[0]).toBe('2019-04-03T00:00:00Z');
});

test('05/05/2019 is the same both ways, and nothing is refused', async () => {
  expect((await logOf('date,from,to\n05/05/2019,a,b\n')).size).toBe(1);
});

test('dates that contradict each other are refused; told the order, the misfits are set aside', async () => {
  const text = 'date,from,to\n25/04/2019,a,b\n04/26/2019,a,b\n';
  expect(await errorOf(text)).toMatch(
    /contradict each other: 25\/04\/2019 has the day first, 04\/26\/2019 the month/,
  );
  expect(tallyOf(await logOf(text, { dates: 'day-first' }))).toBe('used 1, bad-time 1');
});

test('times without a zone are read in the zone that was told, and it is said', async () => {
  const text = 'time,from,to\n2024-01-15T12:00,a,b\n2024-07-15T12:00,a,b\n2024-07-15T12:00Z,a,b\n';
  const log = await logOf(text, { zone: 'Europe/Paris' });
  expect(isoTimes(log)).toEqual(['2024-01-15T11:00:00Z', '2024-07-15T10:00:00Z', '2024-07-15T12:00:00Z']);
  expect(log.ledger.files[0]?.notes).toContain('Times in "time" name no zone and are read in Europe/Paris.');
});

test('around a change of clocks: what was skipped is moved on, what came twice is its first', async () => {
  expect(await timeOf('2024-03-31 01:59', { zone: 'Europe/Paris' })).toBe('2024-03-31T00:59:00Z');
  expect(await timeOf('2024-03-31 02:30', { zone: 'Europe/Paris' })).toBe('2024-03-31T01:30:00Z');
  expect(await timeOf('2024-03-31 03:00', { zone: 'Europe/Paris' })).toBe('2024-03-31T01:00:00Z');
  expect(await timeOf('2024-10-27 02:30', { zone: 'Europe/Paris' })).toBe('2024-10-27T00:30:00Z');
  expect(await timeOf('2024-11-03 12:00', { zone: 'America/New_York' })).toBe('2024-11-03T17:00:00Z');
});

test('a zone that does not exist is refused', async () => {
  expect(await errorOf('time,from,to\n2024-01-01,a,b\n', { zone: 'Mars/Base' })).toContain('Europe/Paris');
});

test('a row without a time in a log with times is set aside; a log without times works', async () => {
  expect(tallyOf(await logOf('time,from,to\n2024-01-01,a,b\n,a,b\n'))).toBe('used 1, no-time 1');
  expect(isoTimes(await logOf('from,to\na,b\n'))).toEqual(['-']);
});

import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { spanOf } from '../../src/change/index.js';
import { readLog } from '../../src/interactions/index.js';
import type { TrendRow } from '../../src/model.js';
import { trend } from '../../src/trend.js';
import { DATA, SKIPPED } from '../data.js';

async function rowsOf(path: string, window: string): Promise<readonly TrendRow[]> {
  const name = join(DATA as string, path);
  const log = await readLog([{ name, bytes: () => createReadStream(name) }]);
  const span = spanOf(window, '--window');
  return trend(log, { window: span, step: span, said: window }).rows;
}

test.skipIf(DATA === null)(`a trend by day sees the announcement of 4 July 2012${SKIPPED}`, async () => {
  const rows = await rowsOf('higgs-twitter/higgs-activity_time.txt.gz', '1d');
  expect(rows.map((row) => row.from)).toEqual([1, 2, 3, 4, 5, 6, 7].map((day) => `2012-07-0${day}`));
  const [announced] = rows.filter((row) => row.from === '2012-07-04');
  const others = rows.filter((row) => row.from !== '2012-07-04');
  for (const row of others) {
    expect(announced!.people).toBeGreaterThan(2 * row.people);
    expect(announced!.ties).toBeGreaterThan(3 * row.ties);
    expect(announced!.ties_new!).toBeGreaterThan(3 * (row.ties_new ?? 0));
  }
  // The wave goes as it came: most ties are lost the day after, more than on any other day.
  const lost = rows.map((row) => row.ties_lost ?? 0);
  expect(lost.indexOf(Math.max(...lost))).toBe(4);
  expect(rows.every((row) => row.cross === 'audience' || row.shape === 'fragments')).toBe(true);
  // Two days before and one after are needed to claim.
  const claimed = (name: 'ties_new' | 'ties_lost'): string =>
    rows.flatMap((row) => (row[name] === null ? [] : [row.from.slice(-1)])).join('');
  expect([claimed('ties_new'), claimed('ties_lost')]).toEqual(['34567', '23456']);
});

test.skipIf(DATA === null)(
  `a trend of eight years by year claims nothing at its edges${SKIPPED}`,
  async () => {
    const rows = await rowsOf('irc-addressed/addressed.csv.gz', '1y');
    expect(rows.map((row) => row.from.slice(0, 4)).join(' ')).toBe(
      '2006 2007 2008 2009 2010 2011 2012 2013 2014',
    );
    const claimed = (name: 'ties_new' | 'ties_lost' | 'core_retention'): string =>
      rows.flatMap((row) => (row[name] === null ? [] : [row.from.slice(0, 4)])).join(' ');
    // The log begins in December 2006 and ends in December 2014: 2007 and 2013 are the first and last whole years.
    expect(claimed('ties_new')).toBe('2009 2010 2011 2012 2013');
    expect(claimed('ties_lost')).toBe('2008 2009 2010 2011 2012');
    expect(claimed('core_retention')).toBe('2008 2009 2010 2011 2012 2013');
    expect(rows.reduce((sum, row) => sum + row.interactions, 0)).toBe(1_131_122);
    const most = rows.reduce((x, y) => (y.people > x.people ? y : x));
    expect(most.from).toBe('2012-01-01');
  },
);

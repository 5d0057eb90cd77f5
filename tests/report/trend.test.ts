import { expect, test } from 'vitest';
import { spanOf } from '../../src/change/index.js';
import { readLog } from '../../src/interactions/index.js';
import type { Trend } from '../../src/model.js';
import { trendTextOf } from '../../src/report/index.js';
import { trend } from '../../src/trend.js';

/** Three years of talk around one person, in which two months are silent; all others talk too for most of the second. */
async function trendOf(window: string, step = window): Promise<Trend> {
  const lines = Array.from({ length: 1096 }, (_, i) => {
    const date = new Date(Date.UTC(2022, 0, 1 + i)).toISOString().slice(0, 10);
    const among = i > 400 && i < 800 ? `${date},p${i % 12},p${(i + 1) % 12}\n` : '';
    return i % 200 < 60 && i > 100 ? '' : `${date},hub,p${i % 12}\n${date},p${i % 5},hub\n${among}`;
  });
  const source = {
    name: 'log.csv',
    bytes: async function* () {
      yield new TextEncoder().encode(`time,from,to\n${lines.join('')}2024-12-31,hub,p1\n`);
    },
  };
  const asked = {
    window: spanOf(window, '--window'),
    step: spanOf(step, '--step'),
    said: `--window ${window}`,
  };
  return trend(await readLog([source]), asked);
}
const tableOf = (found: Trend, width: number): string[] =>
  [...trendTextOf('table', found, { width, colour: false, bom: false })].join('').split('\n');
const firstsOf = (lines: readonly string[], many: number): string[] =>
  lines.slice(2, 2 + many).map((line) => line.split('  ')[0] as string);

test('years, months and days are told by their names, other windows by their first and last day', async () => {
  const years = tableOf(await trendOf('1y'), 140);
  expect(years[0]).toMatch(/^Year {2}People/);
  expect(firstsOf(years, 3)).toEqual(['2022', '2023', '2024']);
  const months = tableOf(await trendOf('1m', '6m'), 140);
  expect(months[0]).toMatch(/^Month/);
  expect(firstsOf(months, 2)).toEqual(['2022-01', '2022-07']);
  const days = tableOf(await trendOf('1d', '300d'), 140);
  expect(days[0]).toMatch(/^Day/);
  expect(firstsOf(days, 2)).toEqual(['2022-01-01', '2022-10-28']);
  const others = tableOf(await trendOf('90d'), 140);
  expect(others[0]).toMatch(/^From {9}To/);
  expect(firstsOf(others, 1)).toEqual(['2022-01-01']);
});

test('what a trend is read for is in view at 80 columns, or said once where it is the same in every row', async () => {
  const found = await trendOf('180d');
  const lines = tableOf(found, 80);
  for (const heading of ['People', 'Deep ties', 'Shape', 'Web', 'New']) expect(lines[0]).toContain(heading);
  for (const heading of ['Deepened', 'Faded']) expect(lines[0]).not.toContain(heading);
  expect(lines.join(' ')).toMatch(/The same wherever told: .*Deepened 0, Faded 0/);
  const wide = tableOf(found, 140)[0] as string;
  for (const heading of ['Linchpins', 'Core kept', 'Place']) expect(wide).toContain(heading);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
});

test('what is told of one window only stays in its row', async () => {
  const found = await trendOf('180d');
  const rows = found.rows.map((row, i) => ({ ...row, ties_faded: i === 3 ? 18 : null }));
  const lines = tableOf({ ...found, rows }, 80);
  expect(lines[0]).toContain('Faded');
  expect(lines.join(' ')).toMatch(/The same wherever told: [^.]*Deepened 0/);
  expect(lines.join(' ')).not.toContain('Faded 18');
});

test('columns without room are called by their headings, and windows by their lengths', async () => {
  const text = tableOf(await trendOf('180d', '60d'), 80).join(' ');
  expect(text).toMatch(/Not shown at 80 columns: [^_]*Contacts[^_]* measures?\. All of them/);
  expect(text).toContain('Windows of 180 days, a new one every 60 days.');
  expect(text).not.toContain('days between two windows');
  const years = tableOf(await trendOf('1y'), 80).join(' ');
  expect(years).toContain('Windows of 1 year, one after the other.');
  expect(years).not.toContain('* The log');
  const days = tableOf(await trendOf('1d', '300d'), 80).join(' ');
  expect(days).toContain('Windows of 1 day, a new one every 300 days.');
  expect(days).toContain('Contact in the days between two windows is contact');
});

test('short words for shapes and cells without a claim are told below the table', async () => {
  const lines = tableOf(await trendOf('180d'), 100);
  expect(lines.join('\n')).toContain('Shapes: hub is hub-and-spoke.');
  expect(lines.join(' ')).toContain('– is not claimed. New is who was away for two lengths of a window');
  const row = lines[2] as string;
  expect(row).toMatch(/hub .* – /);
});

test('a window in which the log ends is marked, and has no bar', async () => {
  const found = await trendOf('180d');
  const lines = tableOf(found, 80);
  const { rows } = found;
  expect(rows.map(({ whole }) => whole)).toEqual([true, true, true, true, true, true, false]);
  const marked = firstsOf(lines, 7).filter((first) => first.endsWith('*'));
  expect(marked).toEqual([`${rows[6]!.from}*`]);
  expect(lines).toContain('* The log ends inside it: a part of a window, which the bars leave out.');
  // Six whole windows, then a blank where the log ends inside the last.
  expect(lines.find((line) => line.startsWith('Ties'))).toMatch(/^Ties {7}[▁-█]{6} {3}first 12/);
});

test('beside its bars a line says what they begin, rise to and end with', async () => {
  const found = await trendOf('180d');
  const ties = [3102, 12_030, 203_235, 90, 0, 14_935, 7];
  const rows = found.rows.map((row, i) => ({ ...row, ties: ties[i] as number }));
  const lines = tableOf({ ...found, rows }, 80);
  // The last window is a part, and not told of.
  expect(lines.find((line) => line.startsWith('Ties'))).toMatch(
    /first 3,102, least 0, most 203,235, last 14,935$/,
  );
  expect(lines.find((line) => line.startsWith('People'))).toMatch(/always 13$/);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
});

test('a window that lacks one of two worlds has its own word', async () => {
  const source = {
    name: 'log.csv',
    bytes: async function* () {
      const rows = ['01,a,b,message', '01,a,b,meetup', '02,a,b,message', '03,b,a,meetup', '03,a,b,message'];
      yield new TextEncoder().encode(`time,from,to,kind\n${rows.map((row) => `2025-01-${row}\n`).join('')}`);
    },
  };
  const day = spanOf('1d', '--window');
  const found = trend(await readLog([source]), { window: day, step: day, said: '--window 1d' });
  expect(found.rows.map((row) => row.deep_ties)).toEqual([0, null, 0]);
  expect(tableOf(found, 80).join(' ')).toContain('it is not told of a window in which nobody met');
  expect(tableOf(await trendOf('180d'), 80).join(' ')).not.toContain('nobody met');
});

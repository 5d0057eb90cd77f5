import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { spanOf } from '../../src/change/index.js';
import { readLog } from '../../src/interactions/index.js';
import type { InteractionLog, Trend, TrendRow } from '../../src/model.js';
import { analyze } from '../../src/pipeline.js';
import { sparklineOf } from '../../src/report/change/sparkline.js';
import { REPORTERS, type ReporterName, trendTextOf } from '../../src/report/index.js';
import { trend } from '../../src/trend.js';

const LOOK = { width: 80, colour: false, bom: false };
const DAY = 86_400_000;

function logOf(...texts: string[]): Promise<InteractionLog> {
  return readLog(
    texts.map((text, i) => ({
      name: `${i}.csv`,
      bytes: async function* () {
        yield new TextEncoder().encode(text);
      },
    })),
  );
}
const trendOf = (log: InteractionLog, window: string, step = window): Trend =>
  trend(log, {
    window: spanOf(window, '--window'),
    step: spanOf(step, '--step'),
    said: `--window ${window}`,
  });

/** Three months: a-b all the time; a-c new in February and lost in March; b-d only at the ends; e-f new in March. */
const SMALL = `time,from,to
2025-01-05,a,b
2025-01-07,b,d
2025-02-05,b,a
2025-02-09,a,c
2025-03-01,a,b
2025-03-02,e,f
2025-03-31,d,b
`;

test('new is a first contact, lost a last one: who was silent for a window is neither', async () => {
  const { rows } = trendOf(await logOf(SMALL), '1m');
  const told = rows.map(({ from, to, people, ties, ties_new, ties_lost }) => [
    from,
    to,
    people,
    ties,
    ties_new,
    ties_lost,
  ]);
  expect(told).toEqual([
    ['2025-01-01', '2025-01-31', 3, 2, null, null],
    ['2025-02-01', '2025-02-28', 3, 2, null, null],
    ['2025-03-01', '2025-03-31', 5, 3, 1, 1],
  ]);
  expect(rows.map((row) => row.unclaimed)).toEqual([
    'the log begins on 2025-01-05',
    'the log begins inside the window before',
    null,
  ]);
});

test('the row before counts, however far it reaches into this one', async () => {
  const rows = ['01', '02', '03', '04', '05', '06'].map((day) => `2025-01-${day},a,b`);
  const { rows: windows } = trendOf(
    await logOf(`time,from,to\n${rows.join('\n')}\n2025-01-04,a,c\n2025-01-01,a,d\n`),
    '3d',
    '1d',
  );
  const told = windows.map(
    ({ from, ties, ties_new, ties_lost }) => `${from} ${ties} ${ties_new} ${ties_lost}`,
  );
  expect(told).toEqual([
    '2025-01-01 2 null null',
    '2025-01-02 2 1 1',
    '2025-01-03 2 0 0',
    '2025-01-04 2 0 0',
  ]);
});

test('a tie that is deep, then less, then not at all, deepens, fades and is lost once each', async () => {
  const talk = (month: string, days: number, a = 'a', b = 'b'): string =>
    Array.from({ length: days }, (_, i) => {
      const day = `2025-${month}-${String(i + 1).padStart(2, '0')}`;
      return `${day},${a},${b}\n${day},${b},${a}\n`;
    }).join('');
  const others = ['01', '02', '03', '04', '05']
    .map((month) => talk(month, 3, 'x', 'y') + talk(month, 1, 'y', 'b'))
    .join('');
  const text = `time,from,to\n2025-01-01,x,y\n2025-05-31,x,y\n${others}${talk('02', 1)}${talk('03', 26)}${talk('04', 1)}`;
  const { rows } = trendOf(await logOf(text), '1m');
  const told = rows.map(({ ties_deepened, ties_faded, ties_lost }) => [ties_deepened, ties_faded, ties_lost]);
  expect(told).toEqual([
    [null, null, null],
    [0, 0, 0],
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]);
});

const LOGS = [
  'fixtures/logs/two-teams-one-bridge.csv',
  'fixtures/logs/woven-community.csv',
  'fixtures/logs/one-sided-admiration.csv',
];

test.each(LOGS)('a window of %s is the whole of a log cut to it', async (file) => {
  const text = readFileSync(file, 'utf8');
  const [head, ...lines] = text.trimEnd().split('\n');
  const [whole] = (await logOf(text)).time;
  expect(whole).toBeGreaterThan(0);
  const { rows, options } = trendOf(await logOf(text), '90d');
  for (const row of rows.slice(0, 3)) {
    const kept = lines.filter((line) => {
      const time = /\d{4}-\d\d-\d\d[^,\t]*/.exec(line)?.[0] ?? '';
      const date = /T.*(Z|[+-]\d\d:\d\d)$/.test(time) ? new Date(time).toISOString() : time;
      return date.slice(0, 10) >= row.from && date.slice(0, 10) <= row.to;
    });
    const gate = options.gate === 'both-worlds' ? ('both' as const) : ('off' as const);
    const { analysis } = analyze(await logOf(`${head}\n${kept.join('\n')}\n`), {
      asOf: Date.parse(row.to) + DAY - 1,
      gate,
    });
    const [cut] = analysis.communities;
    expect(pick(row)).toEqual(pick(cut as TrendRow));
  }
});

function pick({ people, ties, shape, margin, around, measures }: TrendRow) {
  const { core_z: _, ...sure } = measures;
  return { people, ties, shape, margin, around, sure };
}

test('the order of rows and of files changes nothing', async () => {
  const [head, ...lines] = readFileSync(LOGS[1] as string, 'utf8')
    .trimEnd()
    .split('\n');
  const turned = `${head}\n${lines.toReversed().join('\n')}\n`;
  const half = lines.length >> 1;
  const one = trendOf(await logOf(`${head}\n${lines.join('\n')}\n`), '60d', '30d').rows;
  expect(trendOf(await logOf(turned), '60d', '30d').rows).toEqual(one);
  const parts = [lines.slice(half), lines.slice(0, half)].map((part) => `${head}\n${part.join('\n')}\n`);
  expect(trendOf(await logOf(...parts), '60d', '30d').rows).toEqual(one);
});

test('where deep asks for both worlds, a window without meetings does not tell it', async () => {
  const files = ['fixtures/logs/woven-community.csv', 'fixtures/logs/woven-community-meetups.csv'];
  const log = await logOf(...files.map((file) => readFileSync(file, 'utf8')));
  const { rows } = trendOf(log, '3d');
  const without = rows.filter((row) => /nobody met/.test(row.unclaimed ?? ''));
  expect(without.length).toBeGreaterThan(0);
  for (const row of without)
    expect(row).toMatchObject({
      deep_share: null,
      deep_people: null,
      cross: null,
      ties_deepened: null,
      ties_faded: null,
    });
  expect(rows.some((row) => row.deep_share !== null && row.deep_share > 0)).toBe(true);
});

test('an event that runs past midnight is one event, on the day that it began', async () => {
  const text = `event,person,start\nparty,a,2025-01-01T22:00Z\nparty,b,2025-01-02T00:30Z\nparty,c,2025-01-01T23:00Z\nlunch,a,2025-01-02T12:00Z\nlunch,b,2025-01-02T12:00Z\n`;
  const { rows } = trendOf(await logOf(text), '1d');
  expect(rows.map((row) => row.people)).toEqual([3, 2]);
});

test('a day on which nothing happened is an empty row, and no error', async () => {
  const { rows } = trendOf(await logOf('time,from,to\n2025-01-01,a,b\n2025-01-03,a,b\n'), '1d');
  expect(rows[1]).toMatchObject({
    people: 0,
    ties: 0,
    shape: 'too-small',
    ties_new: 0,
    ties_lost: 0,
    core_retention: 0,
  });
});

test('a log without times, and one shorter than a window, are refused', async () => {
  const timeless = await logOf('from,to\na,b\nb,c\n');
  expect(() => trendOf(timeless, '1d')).toThrow('the log has no times');
  const short = await logOf(SMALL);
  expect(() => trendOf(short, '1y')).toThrow('no window of --window 1y fits: the log holds 86 days');
});

test.each(Object.keys(REPORTERS) as ReporterName[])(
  'as %s it has a row per window and no control character',
  async (as) => {
    const found = trendOf(await logOf(SMALL.replaceAll('c\n', '"\u001b[31m\u202e|<b>"\n')), '1m');
    const text = [...trendTextOf(as, found, LOOK)].join('');
    expect(text.replace(/\r\n|\n/g, '').replaceAll('\t', as === 'tsv' ? '' : '\t')).not.toMatch(
      /[\x00-\x1f\x7f-\x9f\u202e]/,
    );
    if (as === 'csv') {
      const [head, ...rows] = parse(text) as string[][];
      const first =
        'from,to,community,people,ties,deep_share,shape,direction,web_index,linchpins,cross,stage,margin,stability';
      expect(head!.slice(0, 14).join()).toBe(first);
      expect(head!.slice(-6).join()).toBe(
        'ties_new,ties_deepened,ties_faded,ties_lost,core_retention,unclaimed',
      );
      expect(rows.length).toBe(3);
    }
    if (as === 'json') expect(JSON.parse(text).rows.map((row: TrendRow) => row.people)).toEqual([3, 3, 5]);
  },
);

test('bars run from the least to the most, with a gap where nothing is told', () => {
  expect(sparklineOf([0, 5, null, 10], 80)).toBe('▁▅ █');
  expect(sparklineOf([3, 3], 80)).toBe('▅▅');
  expect(sparklineOf([1, 1, 9, 9], 2)).toBe('▁█');
  expect(sparklineOf([], 80)).toBe('');
});

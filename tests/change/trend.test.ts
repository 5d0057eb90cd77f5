import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { spanOf } from '../../src/change/index.js';
import { readLog } from '../../src/interactions/index.js';
import { randomOf } from '../../src/kit/index.js';
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

/**
 * Six months. a-b: always; b-d: January and April; e-f: February and April; a-c: March. Silent for two months is gone,
 * silent for one is not.
 */
const SMALL = `time,from,to
2025-01-01,a,b
2025-01-07,b,d
2025-02-05,b,a
2025-02-09,e,f
2025-03-01,a,b
2025-03-02,a,c
2025-04-05,a,b
2025-04-09,b,d
2025-04-11,f,e
2025-05-12,b,a
2025-06-30,a,b
`;

test('new is who was not there for two windows, lost who is not for two: silent for one is neither', async () => {
  const { rows } = trendOf(await logOf(SMALL), '1m');
  const told = rows.map(({ from, people, ties, ties_new, ties_lost, people_new, people_quiet }) =>
    [from, people, ties, ties_new, ties_lost, people_new, people_quiet].join(' '),
  );
  // At both ends nothing is claimed, and an empty cell is no 0.
  expect(told).toEqual([
    '2025-01-01 3 2    ',
    '2025-02-01 4 2  1  1',
    '2025-03-01 3 2 1 0 1 0',
    '2025-04-01 5 3 1 1 1 1',
    '2025-05-01 2 1 0 2 0 3',
    '2025-06-01 2 1 0  0 ',
  ]);
  expect(rows.map((row) => row.unclaimed)).toEqual([
    'too soon after the log begins to tell what is new; no whole window before it to tell what is lost since',
    'too soon after the log begins to tell what is new',
    null,
    null,
    null,
    'too soon before the log ends to tell what is lost',
  ]);
});

test('the months in which the log begins and ends claim nothing, nor do those that would need them', async () => {
  const text = SMALL.replace('2025-01-01', '2025-01-05').replace('2025-06-30', '2025-06-29');
  const { rows } = trendOf(await logOf(text), '1m');
  const told = rows.map((row) =>
    [
      row.whole,
      row.ties_new,
      row.ties_deepened,
      row.ties_faded,
      row.ties_lost,
      row.core_retention !== null,
    ].join(' '),
  );
  expect(told).toEqual([
    'false     false',
    'true     false',
    'true   0 0 true',
    'true 1 0 0 1 true',
    'true 0 0   true',
    'false     false',
  ]);
  expect(rows[0]!.unclaimed).toBe('the log begins inside it on 2025-01-05');
  expect(rows[5]!.unclaimed).toBe('the log ends inside it on 2025-06-29');
});

test('windows that overlap wait as long as windows that do not', async () => {
  const days = Array.from({ length: 20 }, (_, i) => `2025-01-${String(i + 1).padStart(2, '0')}`);
  const rows = [...days.map((day) => `${day},a,b`), '2025-01-09,a,c', '2025-01-02,a,d', '2025-01-10,a,d'];
  const { rows: windows } = trendOf(await logOf(`time,from,to\n${rows.join('\n')}\n`), '3d', '1d');
  const told = windows.map(
    ({ from, ties_new, ties_lost }) => `${from.slice(8)} ${ties_new ?? ''} ${ties_lost ?? ''}`,
  );
  // a-d is away in the windows from the 3rd to the 7th: more than the three that two disjoint windows are apart.
  expect(told).toEqual([
    ...['01  ', '02  0', '03  1', '04  0', '05 0 0', '06 0 0', '07 1 0', '08 1 0', '09 0 0', '10 0 1'],
    ...['11 0 1', '12 0 0', '13 0 0', '14 0 0', '15 0 0', '16 0 ', '17 0 ', '18 0 '],
  ]);
});

test('contact between two windows is contact: nobody who talks then is gone, or new', async () => {
  // c-d talks in every month, never in its first week; e-f until February; g-h from June on, between windows too.
  const months = ['01', '02', '03', '04', '05', '06', '07', '08'];
  const lines = months.flatMap((month, m) => [
    ...['01', '02', '07'].map((day) => `2025-${month}-${day},a,b`),
    ...(m < 2 ? ['03', '15'] : []).map((day) => `2025-${month}-${day},e,f`),
    ...['12', '20'].map((day) => `2025-${month}-${day},c,d`),
    ...(m < 5 ? [] : [`2025-${month}-25,g,h`]),
  ]);
  const { rows } = trendOf(await logOf(`time,from,to\n2025-01-03,c,d\n${lines.join('\n')}\n`), '7d', '1m');
  const told = rows.map(({ ties_new, ties_lost, people_new, people_quiet, ties_faded }) =>
    [ties_new ?? '-', ties_lost ?? '-', people_new ?? '-', people_quiet ?? '-', ties_faded ?? '-'].join(' '),
  );
  // e-f is last seen on 15 February, before the window of March; g-h comes before the window of July.
  expect(told).toEqual([
    ...[
      '- - - - -',
      '- 0 - 0 -',
      '0 0 0 0 -',
      '0 1 0 2 -',
      '0 0 0 0 -',
      '0 0 0 0 -',
      '1 0 2 0 -',
      '0 - 0 - -',
    ],
  ]);
  expect(rows[3]!.unclaimed).toBe('what is deep is not judged in the days between windows');
});

const talk = (month: string, days: number, a = 'a', b = 'b'): string =>
  Array.from({ length: days }, (_, i) => {
    const day = `2025-${month}-${String(i + 1).padStart(2, '0')}`;
    return `${day},${a},${b}\n${day},${b},${a}\n`;
  }).join('');

test('a tie that is deep, then less, then not at all, deepens, fades and is lost once each', async () => {
  const others = ['01', '02', '03', '04', '05', '06', '07']
    .map((month) => talk(month, 3, 'x', 'y') + talk(month, 1, 'y', 'b'))
    .join('');
  const text = `time,from,to\n2025-01-01,x,y\n2025-07-31,x,y\n${others}${talk('02', 1)}${talk('03', 26)}${talk('04', 1)}${talk('05', 1)}`;
  const { rows } = trendOf(await logOf(text), '1m');
  const told = rows.map(({ ties_deepened, ties_faded, ties_lost }) => [ties_deepened, ties_faded, ties_lost]);
  expect(told).toEqual([
    [null, null, null],
    [null, 0, 0],
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 0],
    [0, 0, 1],
    [0, null, null],
  ]);
});

test('a deep tie that is lost has not faded too', async () => {
  const others = ['01', '02', '03', '04', '05'].map(
    (month) => talk(month, 3, 'x', 'y') + talk(month, 1, 'y', 'b'),
  );
  const text = `time,from,to\n2025-01-01,x,y\n2025-05-31,x,y\n${others.join('')}${talk('02', 26)}`;
  const { rows } = trendOf(await logOf(text), '1m');
  expect(rows[2]).toMatchObject({ ties_faded: 0, ties_lost: 1 });
});

/** Talk of a few people over 240 days, in which some pairs fall silent for a while. */
function restless(seed: number): string[] {
  const random = randomOf(seed);
  return Array.from({ length: 900 }, () => {
    const a = Math.floor(random() * 14);
    const b = (a + 1 + Math.floor(random() * 4)) % 14;
    const season = (a * 37 + b * 11) % 240;
    const day = Math.min(239, Math.floor(season + random() ** 3 * (240 - season)));
    return `${new Date((19_000 + day) * DAY).toISOString().slice(0, 10)},p${a},p${b}`;
  });
}
const edges = (days: readonly number[]): string =>
  days.map((day) => `${new Date((19_000 + day) * DAY).toISOString().slice(0, 10)},p0,p1\n`).join('');
const CLAIMS = [
  'people_new',
  'people_quiet',
  'ties_new',
  'ties_deepened',
  'ties_faded',
  'ties_lost',
] as const;

test.each([
  ['20d', '20d'],
  ['20d', '10d'],
  ['24d', '8d'],
])('what a row of %s every %s claims stays true however the log goes on', async (window, step) => {
  const lines = restless(1);
  const day = (line: string): number => Date.parse(line.slice(0, 10)) / DAY - 19_000;
  const long = trendOf(await logOf(`time,from,to\n${edges([0, 239])}${lines.join('\n')}\n`), window, step);
  const kept = lines.filter((line) => day(line) >= 40 && day(line) < 160);
  const cut = trendOf(await logOf(`time,from,to\n${edges([40, 159])}${kept.join('\n')}\n`), window, step);
  let claims = 0;
  for (const row of cut.rows.filter((one) => one.whole)) {
    const same = long.rows.find((one) => one.from === row.from)!;
    for (const name of CLAIMS) {
      if (row[name] === null) continue;
      claims += 1;
      expect(`${row.from} ${name} ${row[name]}`).toBe(`${row.from} ${name} ${same[name]}`);
    }
  }
  expect(claims).toBeGreaterThan(10);
});

test('turning time around turns what is new into what is lost, and the other way round', async () => {
  const lines = restless(2);
  const turned = lines.map((line) => {
    const day = Date.parse(line.slice(0, 10)) / DAY - 19_000;
    return `${new Date((19_000 + 239 - day) * DAY).toISOString().slice(0, 10)}${line.slice(10)}`;
  });
  const told = async (rows: readonly string[]) =>
    trendOf(await logOf(`time,from,to\n${edges([0, 239])}${rows.join('\n')}\n`), '20d', '10d').rows;
  const [there, back] = [await told(lines), (await told(turned)).toReversed()];
  // Lost since the window before is new to the window after it.
  for (const [i, row] of there.entries()) {
    expect(row.ties_lost).toBe(back[i - 1]?.ties_new ?? null);
    expect(row.ties_new).toBe(back[i - 1]?.ties_lost ?? null);
    expect(row.people_quiet).toBe(back[i - 1]?.people_new ?? null);
  }
  expect(there.some((row) => (row.ties_lost ?? 0) > 0 && (row.ties_new ?? 0) > 0)).toBe(true);
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
    ties_new: null,
    ties_lost: 0,
    core_retention: 0,
  });
});

test('a log without times, and one shorter than a window, are refused', async () => {
  const timeless = await logOf('from,to\na,b\nb,c\n');
  expect(() => trendOf(timeless, '1d')).toThrow('the log has no times');
  const short = await logOf(SMALL);
  expect(() => trendOf(short, '1y')).toThrow('no window of --window 1y fits: the log holds 181 days');
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
      expect(head!.slice(-9).join()).toBe(
        'people_new,people_quiet,ties_new,ties_deepened,ties_faded,ties_lost,core_retention,unclaimed,whole',
      );
      expect(rows.map((row) => row.at(-1)).join('')).toBe('111111');
      expect(rows.length).toBe(6);
    }
    if (as === 'json')
      expect(JSON.parse(text).rows.map((row: TrendRow) => row.people)).toEqual([3, 4, 3, 5, 2, 2]);
  },
);

test('bars run from the least to the most, with a gap where nothing is told', () => {
  expect(sparklineOf([0, 5, null, 10], 80)).toBe('▁▅ █');
  expect(sparklineOf([3, 3], 80)).toBe('▅▅');
  expect(sparklineOf([1, 1, 9, 9], 2)).toBe('▁█');
  expect(sparklineOf([], 80)).toBe('');
});

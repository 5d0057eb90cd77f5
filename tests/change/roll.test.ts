import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { timelineOf } from '../../src/change/index.js';
import { readLog } from '../../src/interactions/index.js';
import { randomOf } from '../../src/kit/index.js';
import type { AnalyzeOptions, PeopledLog, Ties } from '../../src/model.js';
import { peopledLogOf } from '../../src/people/index.js';
import { DEFAULTS } from '../../src/pipeline.js';
import { tiesOf } from '../../src/ties/index.js';

const DAY = 86_400_000;

async function logOf(...texts: readonly string[]): Promise<PeopledLog> {
  const sources = texts.map((text, i) => ({
    name: `${i}.csv`,
    bytes: async function* () {
      yield new TextEncoder().encode(text);
    },
  }));
  return peopledLogOf(await readLog(sources), null);
}

/** Every column of the ties, each number by its bits, people by name. */
function bitsOf(ties: Ties, { people }: PeopledLog): object {
  const { facets, a, b, ...rest } = ties;
  const columns = { ...rest, ...facets };
  const bits = Object.entries(columns).map(([name, column]) => [
    name,
    ArrayBuffer.isView(column)
      ? Buffer.from(column.buffer, column.byteOffset, column.byteLength).toString('hex')
      : column,
  ]);
  const pairs = Array.from(a, (p, i) => `${people[p]!.name} ${people[b[i]!]!.name}`);
  return { pairs, ...Object.fromEntries(bits) };
}

/** Rows of every sort, in no order: fractions, minutes, kinds with and without direction, places, no time. */
function motley(seed: number): string[] {
  const random = randomOf(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: 1500 }, () => {
    const a = Math.floor(random() * 12);
    const b = (a + 1 + Math.floor(random() ** 2 * 6)) % 12;
    const day = Math.floor(random() * 100);
    const time = new Date((20_000 + day) * DAY + Math.floor(random() * DAY)).toISOString();
    const minutes = one(['', '', '', '5', '0.75', '33.3333', '90', '1439']);
    const count = one(['1', '1', '1', '3', '0.1', '2.5', '12', '0.333333333']);
    return [
      time,
      `p${a}`,
      `p${b}`,
      one(['message', 'message', 'reply', 'meetup', 'share']),
      one(['', '#general', '#random']),
      count,
      minutes,
    ].join();
  });
}
const HEAD = 'time,from,to,kind,place,count,minutes';

function guests(seed: number): string {
  const random = randomOf(seed);
  const rows = Array.from({ length: 30 }, (_, event) => {
    const start = new Date((20_000 + Math.floor(random() * 100)) * DAY + 18 * 3_600_000).toISOString();
    return Array.from(
      { length: 2 + Math.floor(random() * 8) },
      () => `e${event},p${Math.floor(random() * 12)},${start}\n`,
    );
  });
  return `event,person,start\n${rows.flat().join('')}`;
}

const OPTIONS: [string, Partial<AnalyzeOptions>][] = [
  ['as usual', {}],
  ['without chance, and weighed otherwise', { beyondChance: true, weigh: { reply: 1.7, offline: 0.35 } }],
];

test.each(OPTIONS)(
  'the ties of every window are those of its rows alone, to the last bit, %s',
  async (_, given) => {
    const lines = motley(1);
    const texts = [`${HEAD}\n${lines.join('\n')}\n`, guests(2)];
    const timeline = timelineOf(await logOf(...texts));
    expect(timeline.whole.size).toBeLessThan(lines.length);
    for (const [length, step] of [
      [100, 100],
      [30, 7],
      [1, 1],
    ] as const) {
      for (let from = timeline.firstDay; from + length <= timeline.lastDay + 1; from += step) {
        const options = { ...DEFAULTS, ...given, gate: 'both' as const, asOf: (from + length) * DAY - 1 };
        const inside = (time: string): boolean =>
          Date.parse(time) >= from * DAY && Date.parse(time) < (from + length) * DAY;
        const [head, ...rows] = texts[1]!.trimEnd().split('\n');
        const kept = lines.filter((line) => inside(line.slice(0, line.indexOf(','))));
        const there = rows.filter((row) => inside(row.split(',')[2] as string));
        const cut = timeline.cutOf(from, from + length);
        if (kept.length === 0 || there.length === 0) continue;
        const alone = await logOf(`${HEAD}\n${kept.join('\n')}\n`, `${head}\n${there.join('\n')}\n`);
        expect(bitsOf(tiesOf(cut.log, options), cut.log)).toEqual(bitsOf(tiesOf(alone, options), alone));
      }
    }
  },
);

test('summed by day, a whole log has the same ties, rows without a time too', async () => {
  const log = await logOf(`${HEAD}\n${motley(3).join('\n')}\n`, 'from,to\np1,p2\np1,p2\np3,p9\n');
  const { whole, untimed } = timelineOf(log);
  expect(untimed).toBe(3);
  expect(bitsOf(tiesOf(whole, DEFAULTS), whole)).toEqual(bitsOf(tiesOf(log, DEFAULTS), log));
});

test.each(['woven-community', 'broadcast-audience', 'one-sided-admiration'])('so has %s', async (name) => {
  const log = await logOf(readFileSync(`fixtures/logs/${name}.csv`, 'utf8'));
  const { whole } = timelineOf(log);
  expect(bitsOf(tiesOf(whole, DEFAULTS), whole)).toEqual(bitsOf(tiesOf(log, DEFAULTS), log));
});

test('rows of one day, pair, kind and place become one; what would not add up exactly stays', async () => {
  const rows = [
    '2025-01-01T08:00Z,a,b,message,,1,5',
    '2025-01-01T23:00Z,a,b,message,,2,0.5',
    '2025-01-01T09:00Z,b,a,message,,1,',
    '2025-01-01T09:00Z,a,b,message,,0.5,',
    '2025-01-02T09:00Z,a,b,message,,1,',
    '2025-01-02T09:00Z,a,b,reply,,1,',
  ];
  const { whole } = timelineOf(await logOf(`${HEAD}\n${rows.join('\n')}\n`));
  expect(Array.from(whole.count)).toEqual([3, 1, 0.5, 1, 1]);
  expect(Array.from(whole.minutes)).toEqual([5.5, NaN, NaN, NaN, NaN]);
});

import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLog } from '../../src/interactions/index.js';
import { DAY, type Random, randomOf } from '../../src/kit/index.js';
import type { Source } from '../../src/model.js';
import { peopledLogOf } from '../../src/people/index.js';
import { tieRowOf, tiesOf } from '../../src/ties/index.js';
import { DATA, SKIPPED } from '../data.js';
import { OPTIONS } from './look.js';

/** The laws of ties again, from CSV in to rows out: through the readers, as anybody uses them. */

interface Line {
  readonly time: number;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly medium: string;
  readonly place: string;
  readonly count: number;
  readonly minutes: number;
}

const HEAD = 'time,from,to,kind,medium,place,count,minutes';
const START = Date.parse('2023-03-01');
const KINDS = ['message', 'reply', 'mention', 'reaction', 'meetup', 'share'];

function linesOf(seed: number, size = 600): Line[] {
  const random = randomOf(seed);
  const pick = (n: number): number => Math.floor(random() ** 2 * n);
  return Array.from({ length: size }, () => {
    const from = pick(14);
    const kind = KINDS[pick(KINDS.length)]!;
    return {
      time: START + Math.floor(random() * 240 * DAY),
      from: `p${from}`,
      to: `p${(from + 1 + pick(13)) % 14}`,
      kind,
      medium: kind === 'meetup' ? 'offline' : 'online',
      place: ['', 'x', 'y z'][pick(3)]!,
      count: 1 + (random() < 0.2 ? pick(4) : 0),
      minutes: kind === 'meetup' ? 5 * pick(30) : 0,
    };
  });
}

const guestsOf = (random: Random): string[] =>
  Array.from({ length: 60 }, () => {
    const event = Math.floor(random() * 12);
    const start = new Date(START + event * 17 * DAY).toISOString().slice(0, 10);
    return `e${event},p${Math.floor(random() * 14)},${start}`;
  });

const csvOf = (line: Line, time = new Date(line.time).toISOString()): string =>
  [time, line.from, line.to, line.kind, line.medium, line.place, line.count, line.minutes || ''].join(',');

const fileOf = (name: string, head: string, rows: readonly string[]): Source => ({
  name,
  async *bytes() {
    yield new TextEncoder().encode([head, ...rows].join('\n'));
  },
});

/** Every row of the ties, as text. */
async function tiesIn(...files: readonly Source[]): Promise<string> {
  const log = peopledLogOf(await readLog(files), null);
  const ties = tiesOf(log, OPTIONS);
  return Array.from({ length: ties.size }, (_, i) => JSON.stringify(tieRowOf(ties, log.people, i))).join(
    '\n',
  );
}

const shuffled = <T>(list: readonly T[], seed: number): T[] => {
  const random = randomOf(seed);
  return list
    .map((item) => [random(), item] as const)
    .sort(([x], [y]) => x - y)
    .map(([, item]) => item);
};

const GUESTS = 'event,person,start';
const logFile = (rows: readonly string[], name = 'log.csv'): Source => fileOf(name, HEAD, rows);

test.each([1, 2, 3])(
  'rows in any order, in one file or in several, give the same ties to the byte (seed %i)',
  async (seed) => {
    const rows = linesOf(seed).map((line) => csvOf(line));
    const guests = guestsOf(randomOf(seed + 50));
    const whole = await tiesIn(logFile(rows), fileOf('meetups.csv', GUESTS, guests));
    expect(whole.split('\n').length).toBeGreaterThan(40);
    const mixed = [logFile(shuffled(rows, 5)), fileOf('meetups.csv', GUESTS, shuffled(guests, 6))];
    expect(await tiesIn(...mixed)).toBe(whole);
    const parts = [0, 1, 2].map((k) =>
      logFile(
        rows.filter((_, i) => i % 3 === k),
        `part${k}.csv`,
      ),
    );
    expect(await tiesIn(parts[2]!, fileOf('meetups.csv', GUESTS, guests), parts[0]!, parts[1]!)).toBe(whole);
  },
);

test.each([1, 2, 3])(
  'a log summed per day, kind, pair and place gives the same ties to the byte (seed %i)',
  async (seed) => {
    const lines = linesOf(seed, 3000);
    const sums = new Map<string, Line>();
    for (const line of lines) {
      const time = Math.floor(line.time / DAY) * DAY;
      const key = JSON.stringify([time, line.from, line.to, line.kind, line.place]);
      const sum = sums.get(key) ?? { ...line, time, count: 0, minutes: 0 };
      sums.set(key, { ...sum, count: sum.count + line.count, minutes: sum.minutes + line.minutes });
    }
    expect(sums.size).toBeLessThan(lines.length);
    const daily = [...sums.values()].map((line) =>
      csvOf(line, new Date(line.time).toISOString().slice(0, 10)),
    );
    expect(await tiesIn(logFile(daily))).toBe(await tiesIn(logFile(lines.map((line) => csvOf(line)))));
  },
);

test.each([1, 2, 3])('other names of people change names only (seed %i)', async (seed) => {
  const rename = (name: string): string => `q${(Number(name.slice(1)) * 5 + 3) % 14}`;
  const lines = linesOf(seed);
  const depthsOf = (text: string, named: (name: string) => string) =>
    text
      .split('\n')
      .map((row) => JSON.parse(row))
      .map(({ a, b, depth, facets, standing }) =>
        JSON.stringify([[named(a), named(b)].sort(), depth, facets, standing]),
      )
      .sort();
  const before = await tiesIn(logFile(lines.map((line) => csvOf(line))));
  const after = await tiesIn(
    logFile(lines.map((line) => csvOf({ ...line, from: rename(line.from), to: rename(line.to) }))),
  );
  expect(depthsOf(after, (name) => name)).toEqual(depthsOf(before, rename));
});

test.runIf(DATA)(`a real log summed per day gives the same ties to the byte${SKIPPED}`, async () => {
  const path = join(DATA!, 'conference-2009', 'interactions.csv.gz');
  const source: Source = { name: path, bytes: () => createReadStream(path) };
  const log = await readLog([source]);
  const sums = new Map<string, number>();
  for (let i = 0; i < log.size; i += 1) {
    const date = new Date(log.time[i]!).toISOString().slice(0, 10);
    const kind = log.kinds[log.kind[i]!]!;
    const key = [date, log.keys[log.from[i]!], log.keys[log.to[i]!], kind.name, kind.medium].join(',');
    sums.set(key, (sums.get(key) ?? 0) + log.count[i]!);
  }
  expect(sums.size).toBeLessThan(log.size / 3);
  const daily = [...sums].map(([key, count]) => `${key},${count}`);
  const summed = fileOf('daily.csv', 'time,from,to,kind,medium,count', shuffled(daily, 1));
  expect(await tiesIn(summed)).toBe(await tiesIn(source));
});

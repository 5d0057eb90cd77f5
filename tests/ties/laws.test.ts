import { expect, test } from 'vitest';
import { DAY, randomOf } from '../../src/kit/index.js';
import { STANDINGS } from '../../src/model.js';
import { evidenceOf } from '../../src/ties/evidence.js';
import { tiesOf } from '../../src/ties/index.js';
import { WEIGHTS } from '../../src/ties/weights.js';
import { type Guest, logOf, type Row } from './log.js';
import { OPTIONS, rowsOf } from './look.js';

const START = Date.parse('2023-01-01');
const KINDS = ['message', 'meetup', 'reaction', 'other'];
const SEEDS = [1, 2, 3, 4, 5, 6];

/** A seeded log with rows of all kinds, some of them without a time. */
function randomRowsOf(seed: number, size = 400): Row[] {
  const random = randomOf(seed);
  const pick = (n: number): number => Math.floor(random() ** 2 * n);
  return Array.from({ length: size }, (): Row => {
    const from = pick(15);
    const to = (from + 1 + pick(14)) % 15;
    const time = START + Math.floor(random() * 300 * DAY);
    return {
      from: `p${from}`,
      to: `p${to}`,
      kind: KINDS[pick(4)]!,
      place: ['', 'x', 'y'][pick(3)]!,
      count: random() < 0.2 ? 1 + pick(5) : 1,
      ...(random() < 0.3 ? { minutes: pick(20_000) / 1000 } : {}),
      ...(random() < 0.95 ? { time } : {}),
    };
  });
}

function randomGuestsOf(seed: number): Guest[] {
  const random = randomOf(seed + 100);
  return Array.from({ length: 120 }, () => {
    const event = Math.floor(random() * 20);
    return {
      event: `e${event}`,
      person: `p${Math.floor(random() * 15)}`,
      start: START + event * 9 * DAY + 3,
    };
  });
}

const shuffled = <T>(list: readonly T[], seed: number): T[] => {
  const random = randomOf(seed);
  return list
    .map((item) => [random(), item] as const)
    .sort(([x], [y]) => x - y)
    .map(([, item]) => item);
};

test.each(SEEDS)('depth and facets are 0 to 1 or null, and every tie has one standing (seed %i)', (seed) => {
  for (const row of rowsOf(logOf(randomRowsOf(seed), randomGuestsOf(seed)))) {
    for (const value of [row.depth, ...Object.values(row.facets)]) {
      expect(value === null || (value >= 0 && value <= 1)).toBe(true);
    }
    expect(STANDINGS).toContain(row.standing);
    if (row.standing === 'deep') expect(row.tie).toBe('deep');
    if (row.tie === 'deep') expect(['deep', 'one-sided', 'fading']).toContain(row.standing);
    expect(row.depth).not.toBe(null);
    expect(row.why).not.toBe('');
  }
});

test.each(SEEDS)('the order of rows and guests changes nothing (seed %i)', (seed) => {
  const [rows, guests] = [randomRowsOf(seed), randomGuestsOf(seed)];
  expect(rowsOf(logOf(shuffled(rows, 7), shuffled(guests, 8)))).toEqual(rowsOf(logOf(rows, guests)));
});

test.each(SEEDS)(
  'a log summed per day, with its minutes, gives the same ties, to the last digit (seed %i)',
  (seed) => {
    const sums = new Map<string, Row & { count: number }>();
    // Every fifth count is in parts that no binary number holds.
    const partly = (row: Row, i: number): Row =>
      i % 5 === 0 ? { ...row, count: (1 + ((i * 7919) % 90_001)) / 100_000 } : row;
    const rows = randomRowsOf(seed, 2000).map(partly);
    for (const row of rows) {
      const day = row.time === undefined ? '' : Math.floor((row.time as number) / DAY) * DAY;
      const key = JSON.stringify([day, row.from, row.to, row.kind, row.place]);
      const count = (row.count ?? 1) + (sums.get(key)?.count ?? 0);
      const known = [row.minutes, sums.get(key)?.minutes].filter((minutes) => minutes !== undefined);
      const minutes = known.length === 0 ? {} : { minutes: known.reduce((sum, one) => sum + one, 0) };
      sums.set(key, { ...row, ...(day === '' ? {} : { time: day }), count, ...minutes });
    }
    expect(sums.size).toBeLessThan(rows.length);
    const guests = randomGuestsOf(seed);
    for (const weigh of [{}, { message: 0.35, offline: 0.7 }])
      expect(rowsOf(logOf([...sums.values()], guests), { weigh })).toEqual(
        rowsOf(logOf(rows, guests), { weigh }),
      );
  },
);

test.each(SEEDS)('renaming people changes names only (seed %i)', (seed) => {
  const rename = (name: string): string => `q${(Number(name.slice(1)) * 7 + 3) % 15}`;
  const [rows, guests] = [randomRowsOf(seed), randomGuestsOf(seed)];
  const renamed = rowsOf(
    logOf(
      rows.map((row) => ({ ...row, from: rename(row.from), to: rename(row.to) })),
      guests.map((guest) => ({ ...guest, person: rename(guest.person) })),
    ),
  );
  const essenceOf = (names: string[], row: (typeof renamed)[number]) =>
    JSON.stringify([names.sort(), row.depth, row.facets, row.standing, row.interactions, row.days]);
  const before = rowsOf(logOf(rows, guests)).map((row) => essenceOf([rename(row.a), rename(row.b)], row));
  expect(renamed.map((row) => essenceOf([row.a, row.b], row)).sort()).toEqual(before.sort());
});

test('fractional counts add up in any order', () => {
  const rows = randomRowsOf(9).map((row, i) => ({ ...row, count: 1 / (1 + (i % 7)) }));
  expect(rowsOf(logOf(shuffled(rows, 3)))).toEqual(rowsOf(logOf(rows)));
});

test.each(SEEDS)('telling the weights that are used anyway changes nothing (seed %i)', (seed) => {
  const log = logOf(randomRowsOf(seed), randomGuestsOf(seed));
  const weigh = Object.fromEntries(WEIGHTS.map(({ name, weight }) => [name, weight]));
  expect(rowsOf(log, { weigh })).toEqual(rowsOf(log));
});

test.each(SEEDS)('weights of 1 count every interaction as one (seed %i)', (seed) => {
  const rows = randomRowsOf(seed).map(({ minutes: _, ...row }) => row);
  const weigh = Object.fromEntries(WEIGHTS.map(({ name }) => [name, 1]));
  const { pairs } = evidenceOf(logOf(rows), { ...OPTIONS, weigh }).grounds;
  expect(pairs.evidence).toEqual(pairs.interactions);
});

test.each(SEEDS)('weights change depth and attention, never the counts (seed %i)', (seed) => {
  const log = logOf(randomRowsOf(seed), randomGuestsOf(seed));
  const countsOf = (rows: ReturnType<typeof rowsOf>) =>
    rows.map(({ depth: _, facets, tie: __, standing: ___, why: ____, ...counts }) => [
      counts,
      facets.reciprocity,
    ]);
  const weighed = rowsOf(log, { weigh: { message: 7, offline: 0 } });
  expect(countsOf(weighed)).toEqual(countsOf(rowsOf(log)));
  expect(weighed.map((row) => row.facets.attention)).not.toEqual(
    rowsOf(log).map((row) => row.facets.attention),
  );
});

test('an empty log has no ties', () => {
  const ties = tiesOf(logOf([]), OPTIONS);
  expect([ties.size, ties.gate, ties.eventsTooLarge]).toEqual([0, 'depth-alone', 0]);
  expect(ties.asOf).toBeNaN();
});

test('one interaction is shallow, online or offline, with or without a time', () => {
  for (const kind of ['message', 'meetup', 'other']) {
    for (const time of [{}, { time: '2024-01-01' }]) {
      const [row] = rowsOf(logOf([{ from: 'A', to: 'B', kind, ...time }]));
      expect(row!.depth).toBeLessThan(0.05);
      expect(row!.standing).toBe('unknown');
    }
  }
});

test('more contact on more days, both ways, never makes a tie less deep', () => {
  const base = randomRowsOf(4);
  let before = 0;
  for (let n = 0; n < 40; n += 4) {
    const more = Array.from({ length: n }, (_, i) => ({
      from: i % 2 ? 'p0' : 'p9',
      to: i % 2 ? 'p9' : 'p0',
      time: START + i * 5 * DAY,
    }));
    const row = rowsOf(logOf([...base, ...more])).find(({ a, b }) => a === 'p0' && b === 'p9');
    const depth = row?.depth ?? 0;
    if (n > 4) expect(depth).toBeGreaterThanOrEqual(before);
    before = depth;
  }
});

test('a mention is shallow and years of talk are deep in the same log', () => {
  const talk = Array.from({ length: 300 }, (_, i) => ({
    from: i % 2 ? 'A' : 'B',
    to: i % 2 ? 'B' : 'A',
    time: START + i * 3 * DAY,
  }));
  const crowd = Array.from({ length: 2000 }, (_, i) => ({
    from: i % 2 ? 'A' : 'B',
    to: `c${i}`,
    time: START + (i * DAY) / 3,
  }));
  const rows = rowsOf(logOf([...talk, ...crowd]));
  const depthOf = (pair: string) => rows.find(({ a, b }) => `${a} ${b}` === pair)!.depth;
  expect(depthOf('A B')).toBeGreaterThan(0.8);
  expect(depthOf('A c1')).toBeLessThan(0.15);
});

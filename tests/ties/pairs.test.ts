import { expect, test } from 'vitest';
import { DAY, randomOf } from '../../src/kit/index.js';
import { evidenceOf } from '../../src/ties/evidence.js';
import { type Guest, logOf, type Row } from './log.js';
import { OPTIONS } from './look.js';

const START = Date.parse('2024-01-01');
const ROWS = 20_000;
const PEOPLE = 400;

/** More rows than one box holds, some people with most of them, in no order. */
function manyRowsOf(seed: number): Row[] {
  const random = randomOf(seed);
  return Array.from({ length: ROWS }, () => {
    const from = Math.floor(random() ** 3 * PEOPLE);
    const to = (from + 1 + Math.floor(random() * 40)) % PEOPLE;
    return {
      from: `p${from}`,
      to: `p${to}`,
      time: START + Math.floor(random() * 200) * DAY,
      kind: random() < 0.3 ? 'meetup' : 'message',
      place: `room ${Math.floor(random() * 5)}`,
      count: 1 + Math.floor(random() * 3),
    };
  });
}

const GUESTS: Guest[] = Array.from({ length: 300 }, (_, i) => ({
  event: `e${i % 60}`,
  person: `p${(i * 7) % PEOPLE}`,
  start: START + (i % 60) * 3 * DAY,
}));

const keyOf = (x: string, y: string): string => (x < y ? `${x} ${y}` : `${y} ${x}`);

/** The same sums, pair by pair in a Map, as one would write them first. */
function countedOf(rows: readonly Row[]) {
  const pairs = new Map<
    string,
    { online: number; offline: number; forth: number; days: Set<number>; places: Set<string> }
  >();
  for (const { from, to, time, kind, place, count } of rows) {
    const key = keyOf(from, to);
    const pair = pairs.get(key) ?? { online: 0, offline: 0, forth: 0, days: new Set(), places: new Set() };
    pairs.set(key, pair);
    pair[kind === 'meetup' ? 'offline' : 'online'] += count!;
    if (kind === 'message' && from < to) pair.forth += count!;
    pair.days.add(Number(time) / DAY);
    pair.places.add(place!);
  }
  return pairs;
}

test('the sums of many pairs are those of counting each by itself', () => {
  const rows = manyRowsOf(1);
  const log = logOf(rows);
  const { pairs } = evidenceOf(log, OPTIONS).grounds;
  const counted = countedOf(rows);
  expect(pairs.size).toBe(counted.size);
  for (let i = 0; i < pairs.size; i += 1) {
    const [a, b] = [log.people[pairs.a[i]!]!.name, log.people[pairs.b[i]!]!.name];
    const { online, offline, forth, days, places } = counted.get(keyOf(a, b))!;
    expect(
      [pairs.online[i], pairs.offline[i], pairs.aToB[i], pairs.days[i], pairs.places[i]],
      `${a} ${b}`,
    ).toEqual([online, offline, forth, days.size, places.size]);
    expect([pairs.first[i]! / DAY, pairs.last[i]! / DAY]).toEqual([Math.min(...days), Math.max(...days)]);
  }
});

test('pairs come in the order of their people, and events are counted beside interactions', () => {
  const { pairs } = evidenceOf(logOf(manyRowsOf(2), GUESTS), OPTIONS).grounds;
  for (let i = 1; i < pairs.size; i += 1) {
    expect(
      pairs.a[i - 1]! < pairs.a[i]! || (pairs.a[i - 1] === pairs.a[i] && pairs.b[i - 1]! < pairs.b[i]!),
    ).toBe(true);
  }
  // Sixty events of five people each make ten pairs an event.
  expect(pairs.events.reduce((sum, n) => sum + n, 0)).toBe(600);
  const [all, direct] = [pairs.interactions, pairs.direct].map((column) => column.reduce((x, y) => x + y, 0));
  expect(all! - 600).toBe(direct);
});

import { randomOf } from '../../src/kit/index.js';
import type { Row } from './log.js';

/** Friends some of whom talk, and all of whom meet some of the others now and then: nobody introduces anybody. */
export interface Evenings {
  readonly people: number;
  /** Who come to an evening, and days between two of them. */
  readonly guests: number;
  readonly every: number;
  /** The share of pairs who talk, each with a chance a day. */
  readonly talk: number;
}

const DAYS = 400;
const DAILY = 0.05;

/** A row for each talk, and one for each pair at an evening; how many first meet there. */
export function eveningsOf({ people, guests, every, talk }: Evenings, seed: number) {
  const random = randomOf(seed);
  const friends = Array.from({ length: people }, (_, p) => p);
  const pairs = friends.flatMap((p) => friends.slice(p + 1).map((q): [number, number] => [p, q]));
  const days = Array.from({ length: DAYS }, (_, day) => day);
  const rows: Row[] = pairs
    .filter(() => random() < talk)
    .flatMap(([from, to]) =>
      days.filter(() => random() < DAILY).map((day) => ({ day, from, to, place: 'chat' })),
    );
  const known = new Set(rows.map(({ from, to }) => from * people + to));
  const before = known.size;
  for (let day = 12; day < DAYS; day += every) {
    const order = friends.map((p) => [random(), p] as const).sort(([x], [y]) => x - y);
    const here = new Set(order.slice(0, guests).map(([, p]) => p));
    for (const [from, to] of pairs) {
      if (!here.has(from) || !here.has(to)) continue;
      rows.push({ day, from, to, place: 'evening', directed: false });
      known.add(from * people + to);
    }
  }
  return { rows, met: known.size - before };
}

/** The same with times of day: an evening's rows from seven to half past nine, talk at any time by day. */
export function timedOf(rows: readonly Row[], seed: number): Row[] {
  const random = randomOf(seed);
  return rows.map((row) => ({
    ...row,
    day: row.day! + (row.place === 'evening' ? 0.8 + random() / 10 : 0.3 + random() / 2),
  }));
}

import { expect, test } from 'vitest';
import { randomOf } from '../../src/kit/index.js';
import type { PeopledLog } from '../../src/model.js';
import { personRowOf, profileOf } from '../../src/roles/index.js';
import { rolesIn } from './from-log.js';
import { logFrom, named, type Row } from './log.js';

/** So many messages from one to another on a day. */
const sends = (day: number, from: number, to: number, many = 1): Row[] =>
  Array.from({ length: many }, () => ({ day, from, to }));

const answersIn = (rows: readonly Row[], people = 3) => {
  const { columns } = rolesIn(logFrom(people, rows));
  return { given: [...columns.answers_given], received: [...columns.answers_received] };
};

test('the examples of explain: an answer comes after what it answers', () => {
  // Ann is 1, Ben 2; Sunday is 0, Monday 1, Tuesday 2
  const given = [...sends(1, 1, 0, 4), ...sends(2, 0, 1), ...sends(1, 2, 0), ...sends(2, 0, 2)];
  expect(answersIn(given).given[0]).toBeCloseTo(2 / 5, 12);
  const late = [...sends(1, 1, 0, 4), ...sends(2, 0, 1), ...sends(1, 0, 2, 3), ...sends(2, 2, 0)];
  expect(answersIn(late).given[0]).toBeCloseTo(1 / 5, 12);
  const got = [...sends(1, 0, 1, 2), ...sends(2, 1, 0), ...sends(0, 2, 0), ...sends(1, 0, 2, 2)];
  expect(answersIn(got).received[0]).toBeCloseTo(1 / 4, 12);
});

test('who speaks in January answers nothing that comes in March; what comes in March answers', () => {
  const rows = [...sends(0, 0, 1, 3), ...sends(0, 0, 2, 3), ...sends(60, 1, 0, 2), ...sends(61, 2, 0, 4)];
  const { given, received } = answersIn(rows);
  expect(given[0]).toBe(0);
  expect(received[0]).toBeCloseTo(5 / 6, 12);
  expect(given.slice(1)).toEqual([2 / 3, 1]);
  expect(received.slice(1)).toEqual([0, 0]);
});

test('one answer answers one thing, and waits for nobody else', () => {
  // Mon 2 from Ann, Tue 1 back, Wed 1 from Ann, Thu 5 back: 1 + 2 of 3; and of the 6 back Ann answers 1
  const { given } = answersIn([
    ...sends(1, 1, 0, 2),
    ...sends(2, 0, 1),
    ...sends(3, 1, 0),
    ...sends(4, 0, 1, 5),
  ]);
  expect(given[0]).toBe(1);
  expect(given[1]).toBeCloseTo(1 / 6, 12);
});

test('on one day the order is not looked at: what goes both ways there answers both ways', () => {
  const { given, received } = answersIn([...sends(0, 0, 1, 2), ...sends(0, 1, 0, 6)]);
  expect(given.slice(0, 2)).toEqual([1 / 3, 1]);
  expect(received.slice(0, 2)).toEqual([1, 1 / 3]);
});

test('without times, without answers and without direction nobody knows', () => {
  const unknown = [Number.NaN, Number.NaN, Number.NaN];
  const untimed = [
    { from: 0, to: 1 },
    { from: 1, to: 0 },
  ];
  const silent = [...sends(0, 0, 1), ...sends(1, 0, 2), ...sends(1, 1, 2)];
  const met = silent.map((row) => ({ ...row, directed: false }));
  for (const rows of [untimed, silent, met])
    expect(answersIn(rows)).toEqual({ given: unknown, received: unknown });
  const { columns } = rolesIn(logFrom(3, silent));
  for (const name of ['conversations', 'most_at_once'] as const)
    expect([...columns[name]], name).toEqual(unknown);
  // What the columns of the log say stays said.
  expect([...columns.sent]).toEqual([2, 1, 0]);
});

test('lunches answer too: a tie of which half is not directed says nothing of answers', () => {
  const met = { day: 3, from: 0, to: 1, directed: false };
  const rows = [...sends(0, 1, 0, 2), ...sends(0, 2, 0), ...sends(1, 0, 2)];
  expect(answersIn(rows).given[0]).toBeCloseTo(1 / 3, 12);
  expect(answersIn([...rows, met]).given[0]).toBeCloseTo(1 / 3, 12);
  expect(answersIn([...rows, met, met]).given[0]).toBe(1);
});

/** Message by message: the oldest that waits, or one of the same day, is answered. */
function byHand(rows: readonly Row[], person: number): number {
  const mine = rows.filter(({ to }) => to === person);
  const taken = new Set<Row>();
  for (const one of [...rows].sort((x, y) => x.day! - y.day!)) {
    if (one.from !== person) continue;
    const open = mine.filter((row) => row.from === one.to && row.day! <= one.day! && !taken.has(row));
    open.sort((x, y) => x.day! - y.day!);
    if (open[0] !== undefined) taken.add(open[0]);
  }
  return taken.size / mine.length;
}

const RANDOM = [1, 2, 3, 4, 5].map((seed) => {
  const random = randomOf(seed);
  const pick = (n: number): number => Math.floor(random() * n);
  return Array.from({ length: 300 }, () => {
    const from = pick(8);
    return { day: pick(5 * seed), from, to: (from + 1 + pick(7)) % 8 };
  });
});

test('answers are those that matching message by message finds, in any order of rows', () => {
  for (const rows of RANDOM) {
    const { given } = answersIn(rows, 8);
    given.forEach((share, p) => {
      expect(share).toBeCloseTo(byHand(rows, p), 12);
    });
    expect(answersIn([...rows].reverse(), 8)).toEqual(answersIn(rows, 8));
  }
});

test('a log that is summed per day gives the same answers, to the last digit', () => {
  for (const rows of RANDOM) {
    const sums = new Map<string, Row & { many: number }>();
    for (const row of rows) {
      const key = [row.day, row.from, row.to].join();
      sums.set(key, { ...row, many: (sums.get(key)?.many ?? 0) + 0.1 });
    }
    const told = [...sums.values()];
    const each = logFrom(8, rows);
    const one: PeopledLog = { ...each, count: new Float64Array(rows.length).fill(0.1) };
    const rolled: PeopledLog = { ...logFrom(8, told), count: Float64Array.from(told, ({ many }) => many) };
    for (const name of ['answers_given', 'answers_received'] as const)
      expect([...rolesIn(rolled).columns[name]]).toEqual([...rolesIn(one).columns[name]]);
  }
});

/** Somebody (0) and six others, who meet each other: they write both ways on three days. */
const others = [1, 2, 3, 4, 5, 6];
const circle: Row[] = [
  ...[0, 20, 40].flatMap((day) => others.flatMap((p) => [...sends(day, 0, p), ...sends(day, p, 0)])),
  ...others.flatMap((p) =>
    others.filter((q) => q > p).map((q) => ({ day: 10, from: p, to: q, directed: false })),
  ),
];

test('who leaves nearly all unanswered is no advocate, with however many it went both ways', () => {
  const roleIn = (rows: readonly Row[]): string => personRowOf(rolesIn(logFrom(7, rows)), named(7), 0).role;
  expect(roleIn(circle)).toBe('advocate');
  // 3 of 15 from each are answered then
  expect(roleIn([...circle, ...others.flatMap((p) => sends(60, p, 0, 12))])).toBe('core');
  expect(roleIn([...circle, ...others.flatMap((p) => sends(60, p, 0, 11))])).toBe('advocate');
});

test('the profile tells answers of the right whole, and ties that go one way only of those with direction', () => {
  const met = [2, 3, 4].flatMap((to) => [0, 1].map((day) => ({ day, from: 0, to, directed: false })));
  const rows = [...sends(0, 1, 0, 4), ...sends(1, 0, 1), ...sends(1, 0, 2), ...met];
  const { hub, weaver } = profileOf(rolesIn(logFrom(5, rows)), named(5), 0);
  expect(hub[1]).toEqual({
    aspect: 'talk',
    holds: false,
    says: 'sent 2, received 4; their one tie of mostly directed contact goes both ways',
  });
  expect(weaver[1]!.says).toMatch(/^answers 25 % of what is addressed to them/);
});

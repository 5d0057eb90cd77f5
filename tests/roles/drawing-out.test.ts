import { expect, test } from 'vitest';
import { personStoryOf, profileOf } from '../../src/roles/index.js';
import { rolesIn } from './from-log.js';
import { logFrom, named, type Row } from './log.js';

/** Mia (0) and Nora (1) are there from the first day to the last, of 200; Ann (2) and Ben (3) too. */
const ROUND: Row[] = [0, 1, 2, 3].flatMap((p) => [
  { day: 0, from: p, to: (p + 1) % 4 },
  { day: 200, from: p, to: (p + 1) % 4 },
]);
/** Nora answers Mia. */
const OLD: Row[] = [...ROUND, { day: 200, from: 1, to: 0 }];
/** A newcomer writes to Nora, somebody answers, and then the newcomer writes to others. */
const arrival = (who: number, day: number, by: number, others: readonly number[], after = 5): Row[] => [
  { day, from: who, to: 1 },
  { day: day + 2, from: by, to: who },
  ...others.map((to) => ({ day: day + after, from: who, to })),
];
const drawnIn = (rows: readonly Row[]) => {
  const people = 1 + Math.max(3, ...rows.flatMap(({ from, to }) => [from, to]));
  const { columns, from } = rolesIn(logFrom(people, [...OLD, ...rows]));
  return {
    answered: from.drawingOut.answered[0],
    drawn: columns.drawn_out[0],
    expected: columns.drawn_out_expected[0],
  };
};

test('a newcomer whose first answer came from Mia and who then writes to two others is drawn out by her', () => {
  expect(drawnIn(arrival(4, 100, 0, [2, 3]))).toMatchObject({ answered: 1, drawn: 1 });
});

test('one other is not yet others, nor is the person who answered, nor somebody a month later', () => {
  expect(drawnIn(arrival(4, 100, 0, [2]))).toMatchObject({ answered: 1, drawn: 0 });
  expect(drawnIn(arrival(4, 100, 0, [0, 2]))).toMatchObject({ answered: 1, drawn: 0 });
  expect(drawnIn(arrival(4, 100, 0, [2, 3], 40))).toMatchObject({ answered: 1, drawn: 0 });
});

test('two who answer on the same day share it', () => {
  const rows = [...arrival(4, 100, 0, [2, 3]), { day: 102, from: 1, to: 4 }];
  expect(drawnIn(rows)).toMatchObject({ answered: 0.5, drawn: 0.5 });
});

test('at the edges of the log nobody is new: they may have been there, or may yet speak', () => {
  expect(drawnIn([...arrival(4, 10, 0, [2, 3]), ...arrival(5, 100, 1, [])]).answered).toBe(0);
  expect(drawnIn([...arrival(4, 180, 0, [2, 3]), ...arrival(5, 100, 1, [])]).answered).toBe(0);
});

test('expected is what becomes of the newcomers whom others answer', () => {
  const others = [5, 6, 7, 8].flatMap((who, i) => arrival(who, 90 + i, 1, i === 0 ? [2, 3] : []));
  const mine = [4, 9].flatMap((who) => arrival(who, 100, 0, [2, 3]));
  expect(drawnIn([...others, ...mine])).toEqual({ answered: 2, drawn: 2, expected: 0.5 });
});

test('a log without directions or without newcomers does not tell', () => {
  const rows = [...OLD, ...arrival(4, 100, 0, [2, 3])];
  const { columns } = rolesIn(
    logFrom(
      5,
      rows.map((row) => ({ ...row, directed: false })),
    ),
  );
  expect(columns.drawn_out[0]).toBeNaN();
  expect(rolesIn(logFrom(4, OLD)).columns.drawn_out[0]).toBeNaN();
});

test('where nobody ever answers, no first contact is an answer: not measured, in data and in words', () => {
  const roles = rolesIn(logFrom(5, [...ROUND, ...arrival(4, 100, 0, [2, 3])]));
  for (const name of ['drawn_out', 'drawn_out_expected', 'drawn_out_p'] as const)
    expect(roles.columns[name][0]).toBeNaN();
  expect(personStoryOf(roles, named(5), 0).newcomers).toEqual({
    ...{ people: null, people_drawn_out: null, answered: null, drawn_out: null, expected: null, p: null },
    ...{ untold: 'nobody in this log ever answers, so no contact is a first answer', names: [] },
  });
  const { hub, weaver } = profileOf(roles, named(5), 0);
  for (const lines of [hub, weaver])
    expect(lines.find(({ aspect }) => aspect === 'newcomers')).toMatchObject({
      holds: null,
      says: 'nobody in this log ever answers, so no contact is a first answer',
    });
});

test('the story names who was drawn out', () => {
  const roles = rolesIn(logFrom(5, [...OLD, ...arrival(4, 100, 0, [2, 3])]));
  expect(personStoryOf(roles, named(5), 0).newcomers).toMatchObject({
    answered: 1,
    drawn_out: 1,
    names: ['p4'],
  });
});

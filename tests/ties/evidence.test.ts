import { expect, test } from 'vitest';
import { evidenceOf } from '../../src/ties/evidence.js';
import { tieNotesOf, tiesOf } from '../../src/ties/index.js';
import { togetherOf } from '../../src/ties/visits.js';
import { WEIGHTS } from '../../src/ties/weights.js';
import { type Guest, logOf, type Row } from './log.js';
import { OPTIONS, tieIn } from './look.js';

const AB = { from: 'A', to: 'B' };
const MET = { ...AB, kind: 'meetup' };

/** The evidence of the one pair of a log. */
function evidenceIn(
  rows: readonly Row[],
  guests: readonly Guest[] = [],
  weigh: Record<string, number> = {},
): number {
  return evidenceOf(logOf(rows, guests), { ...OPTIONS, weigh }).grounds.pairs.evidence[0]!;
}
const guest = (person: string, rest: Partial<Guest> = {}): Guest => ({ event: 'dinner', person, ...rest });

test('every weight has its reason, and the table its unit', () => {
  for (const { name, weight, because } of WEIGHTS) {
    expect(because.length, name).toBeGreaterThan(15);
    expect(weight, name).toBeGreaterThan(0);
  }
  expect(WEIGHTS.find(({ name }) => name === 'message')?.weight).toBe(1);
});

test('ten reactions and a message weigh like three messages', () => {
  const rows = [...Array.from({ length: 10 }, () => ({ ...AB, kind: 'reaction' })), AB];
  expect(evidenceIn(rows)).toBeCloseTo(3, 4);
  expect(evidenceIn(rows, [], { reaction: 1 })).toBe(11);
  expect(tieIn('A B', rows).interactions).toBe(11);
});

test('the weight of a kind and that of its medium multiply', () => {
  expect(evidenceIn([MET], [], { meetup: 3, offline: 2 })).toBe(6);
  expect(evidenceIn([MET], [], { online: 2 })).toBe(1);
});

test('a weight of 0 takes the evidence away and leaves the tie', () => {
  const ties = tiesOf(logOf([{ ...AB, kind: 'reaction' }]), { ...OPTIONS, weigh: { reaction: 0 } });
  expect([ties.size, ties.interactions[0], ties.facets.attention![0]]).toEqual([1, 1, 0]);
  expect(ties.depth[0]).toBe(0);
});

test('a dinner of three hours is worth seven, a hello of five minutes little more than one', () => {
  expect(evidenceIn([{ ...MET, minutes: 180 }])).toBeCloseTo(7, 5);
  expect(evidenceIn([{ ...MET, minutes: 5 }])).toBeCloseTo(1 + 1 / 6, 5);
  expect(evidenceIn([MET])).toBe(1);
});

test('minutes of a row that sums many are the minutes of all of them', () => {
  const apart = [60, 30, 30].map((minutes) => ({ ...MET, minutes }));
  expect(evidenceIn([{ ...MET, count: 3, minutes: 120 }])).toBe(evidenceIn(apart));
});

test('guests share the time that both were there, over the n - 1 others', () => {
  const from = (person: string, start: string, end: string) =>
    guest(person, { start: `2024-05-01T${start}Z`, end: `2024-05-01T${end}Z` });
  // An hour of overlap: (1 + 60 / 30) / 2.
  const two = [from('A', '18:00', '20:00'), from('B', '19:00', '22:00')];
  expect(evidenceIn([], [...two, guest('C')])).toBeCloseTo(1.5, 5);
  expect(evidenceIn([], two)).toBeCloseTo(3, 5);
});

test('minutes alone are the smaller of the two, and unknown ones count as none', () => {
  expect(evidenceIn([], [guest('A', { minutes: 90 }), guest('B', { minutes: 30 })])).toBeCloseTo(2, 5);
  expect(evidenceIn([], [guest('A', { minutes: 90 }), guest('B')])).toBe(1);
});

test('two who were at an event at different times did not meet, and this is told', () => {
  const early = { start: '2024-05-01T18:00Z', end: '2024-05-01T19:00Z' };
  const late = { start: '2024-05-01T19:00Z', end: '2024-05-01T20:00Z' };
  const ties = tiesOf(logOf([], [guest('A', early), guest('B', late), guest('C')]), OPTIONS);
  expect([ties.size, ties.missedEachOther]).toEqual([2, 1]);
  expect(tieNotesOf(ties)).toEqual([
    '1 pair was at the same event at different times, and did not meet there.',
  ]);
});

test('time together is at most a day, and no more than either one stayed', () => {
  const visit = { start: Number.NaN, end: Number.NaN, minutes: Number.NaN };
  expect(togetherOf({ ...visit, start: 0, end: 9e9 }, { ...visit, start: 0, end: 9e9 })).toBe(1440);
  expect(togetherOf({ ...visit, start: 0, end: 6e6 }, { ...visit, minutes: 20 })).toBe(20);
  expect(togetherOf({ ...visit, start: 0, end: 6e6, minutes: 10 }, { ...visit, start: 0, end: 6e6 })).toBe(
    10,
  );
  expect(togetherOf({ ...visit, start: 0 }, { ...visit, start: 0, end: 6e6 })).toBeNaN();
  expect(togetherOf(visit, visit)).toBeNaN();
});

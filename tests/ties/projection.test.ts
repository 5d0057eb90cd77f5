import { expect, test } from 'vitest';
import { tiesOf } from '../../src/ties/index.js';
import { projectionOf } from '../../src/ties/projection.js';
import { type Guest, logOf } from './log.js';
import { OPTIONS, rowsOf, tieOf } from './look.js';

const at = (event: string, people: string, start: string): Guest[] =>
  [...people].map((person) => ({ event, person, start }));
const EVENTS = [
  ...at('dinner', 'ABC', '2024-01-01'),
  ...at('walk', 'AB', '2024-01-08'),
  ...at('talk', 'ABCDE', '2024-01-15'),
];

test('an event of n people gives each pair 1/(n - 1), and counts as one interaction', () => {
  const log = logOf([], EVENTS);
  const { a, b, share } = projectionOf(log.attendance, 100);
  const sum = share.reduce((total, x, i) => (a[i] === 0 && b[i] === 1 ? total + x : total), 0);
  expect(sum).toBe(1 / 2 + 1 + 1 / 4);
  expect(tieOf(rowsOf(log), 'A B')).toMatchObject({ interactions: 3, offline: 3, online: 0, days: 3 });
  expect(tieOf(rowsOf(log), 'A D')).toMatchObject({ interactions: 1, first: '2024-01-15', a_to_b: 0 });
  expect(rowsOf(log)).toHaveLength(10);
});

test('everyone spends one unit of attention per event', () => {
  // A and B: 1.75 of 3 events each, so 3.5 / (3 + 3 + 10)
  expect(tieOf(rowsOf(logOf([], EVENTS)), 'A B').facets.attention).toBeCloseTo(3.5 / 16, 12);
});

test('an event larger than the limit makes no pairs and is counted', () => {
  const ties = tiesOf(logOf([], EVENTS), { ...OPTIONS, eventLimit: 4 });
  expect([ties.size, ties.eventsTooLarge]).toEqual([3, 1]);
});

test('somebody who is listed twice for an event was there once', () => {
  const log = logOf([], [...EVENTS, ...at('walk', 'A', '2024-01-08')]);
  expect(rowsOf(log)).toEqual(rowsOf(logOf([], EVENTS)));
});

test('two people met offline only when both were there in person', () => {
  const guests: Guest[] = [
    { event: 'e', person: 'A', medium: 'offline' },
    { event: 'e', person: 'B', medium: 'offline' },
    { event: 'e', person: 'C', medium: 'online' },
  ];
  const rows = rowsOf(logOf([], guests));
  expect(tieOf(rows, 'A B')).toMatchObject({ offline: 1, online: 0 });
  expect(tieOf(rows, 'A C')).toMatchObject({ offline: 0, online: 1 });
});

test('common attendance vouches for nobody: shared events leave contact through others out', () => {
  const apart = at('x', 'AC', '2024-02-01').concat(at('y', 'BC', '2024-02-02'));
  const without = at('x', 'AD', '2024-02-01').concat(at('y', 'BE', '2024-02-02'));
  const depthOf = (guests: Guest[]) =>
    tieOf(rowsOf(logOf([{ from: 'A', to: 'B', time: '2024-01-01' }], guests)), 'A B').depth;
  expect(depthOf(apart)).toBe(depthOf(without));
});

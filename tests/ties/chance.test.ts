import { expect, test } from 'vitest';
import { chanceOf, hypergeometricOf } from '../../src/ties/chance.js';

/** An attendance list from events as texts of one-digit people: ['01', '012']. */
function attendanceOf(events: readonly string[]) {
  const rows = events.flatMap((people, e) => [...people].map((p) => ({ e, p: Number(p) })));
  const none = new Float64Array(rows.length).fill(Number.NaN);
  return {
    size: rows.length,
    event: Uint32Array.from(rows, (r) => r.e),
    person: Uint32Array.from(rows, (r) => r.p),
    start: none,
    end: none,
    minutes: new Float32Array(rows.length),
    medium: new Uint8Array(rows.length),
    file: new Uint16Array(rows.length),
    line: new Uint32Array(rows.length),
    events: events.map((_, e) => `event ${e}`),
  };
}

test('the hypergeometric tail agrees with counting by hand and with scipy', () => {
  const tail = hypergeometricOf(10);
  expect(tail(5, 5, 5)).toBeCloseTo(1 / 252, 12);
  expect(tail(3, 5, 5)).toBeCloseTo(0.5, 12);
  expect(tail(0, 5, 5)).toBeCloseTo(1, 12);
  // scipy 1.10.1 hypergeom.sf(3, 14, 8, 7)
  expect(hypergeometricOf(14)(4, 8, 7)).toBeCloseTo(0.703962703962704, 12);
});

test('two who always come together are beyond chance, two who meet once in the crowd are not', () => {
  const events = ['012', '012', '012', '01', '01', '23', '23', '23', '23', '3'];
  const ties = {
    size: 2,
    a: Uint32Array.of(0, 2),
    b: Uint32Array.of(1, 0),
    interactions: Float64Array.of(5, 3),
  };
  expect([...chanceOf(attendanceOf(events), ties, { people: 4, eventLimit: 100 })]).toEqual([0, 1]);
});

test('a tie that also talks is never called chance', () => {
  const ties = { size: 1, a: Uint32Array.of(0), b: Uint32Array.of(1), interactions: Float64Array.of(2) };
  expect([...chanceOf(attendanceOf(['01', '0', '1']), ties, { people: 2, eventLimit: 100 })]).toEqual([0]);
});

test('events above the limit count for nobody', () => {
  const ties = { size: 1, a: Uint32Array.of(0), b: Uint32Array.of(1), interactions: Float64Array.of(1) };
  const crowd = { people: 4, eventLimit: 2 };
  expect([...chanceOf(attendanceOf(['01', '0123', '2', '3']), ties, crowd)]).toEqual([1]);
});

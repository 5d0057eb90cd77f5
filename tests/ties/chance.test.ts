import { expect, test } from 'vitest';
import { chancesOf } from '../../src/ties/chance/bicm.js';
import { chanceOf, TESTS } from '../../src/ties/chance/chance.js';
import { guestsOf } from '../../src/ties/chance/guests.js';
import { hypergeometricOf } from '../../src/ties/chance/hypergeometric.js';
import { sdsmOf } from '../../src/ties/chance/sdsm.js';
import { logOf } from './log.js';
import { rowsOf } from './look.js';
import { attendanceOf, CONDITIONS, guestListOf, judgedOf } from './planted.js';

/** Events as texts of one-digit people: ['01', '012']. */
const listOf = (events: readonly string[]) => attendanceOf(events.map((people) => [...people].map(Number)));
/** Pairs by their people, all their contacts, and the events among these. */
const pairsOf = (
  rows: readonly (readonly [a: number, b: number, interactions: number, events: number])[],
) => ({
  size: rows.length,
  a: Uint32Array.from(rows, ([a]) => a),
  b: Uint32Array.from(rows, ([, b]) => b),
  interactions: Float64Array.from(rows, ([, , n]) => n),
  events: Float64Array.from(rows, ([, , , n]) => n),
});
const CROWD = { people: 4, eventLimit: 100, test: 'hypergeometric' } as const;

test('the hypergeometric tail agrees with counting by hand and with scipy', () => {
  const tail = hypergeometricOf({ sizes: new Uint32Array(10) });
  expect(tail(5, 5, 5)).toBeCloseTo(1 / 252, 12);
  expect(tail(3, 5, 5)).toBeCloseTo(0.5, 12);
  expect(tail(0, 5, 5)).toBeCloseTo(1, 12);
  // scipy 1.10.1 hypergeom.sf(3, 14, 8, 7)
  expect(hypergeometricOf({ sizes: new Uint32Array(14) })(4, 8, 7)).toBeCloseTo(0.703962703962704, 12);
});

test('two people at one of two events each are at every event with a chance of one half', () => {
  const guests = guestsOf(listOf(['0', '1']), { people: 2, eventLimit: 100 });
  expect(chancesOf(guests).of(1)[0]).toBeCloseTo(1 / 2, 9);
  // 1 - (3/4)^2
  expect(sdsmOf(guests)(1, 1, 1)).toBeCloseTo(7 / 16, 9);
});

test('the chances of an attendance list add up to what everyone attended and every event had', () => {
  const guests = guestsOf(listOf(['0123', '012', '01', '3', '0', '24']), { people: 5, eventLimit: 100 });
  const { events, of } = chancesOf(guests);
  for (const attended of new Set(guests.attended)) {
    const expected = events.reduce((sum, { times }, e) => sum + times * of(attended)[e]!, 0);
    expect(expected).toBeCloseTo(attended, 6);
  }
  events.forEach(({ degree }, e) => {
    const expected = guests.attended.reduce((sum, attended) => sum + of(attended)[e]!, 0);
    expect(expected).toBeCloseTo(degree, 6);
  });
});

test('whoever attends everything makes the model no trouble', () => {
  const guests = guestsOf(listOf(['01', '01', '012']), { people: 3, eventLimit: 100 });
  expect(chancesOf(guests).of(3)[0]).toBeGreaterThan(0.99);
  expect(sdsmOf(guests)(3, 3, 3)).toBeGreaterThan(0.9);
});

test('two who always come together are beyond chance, two who meet once in the crowd are not', () => {
  const events = ['012', '012', '012', '01', '01', '23', '23', '23', '23', '3'];
  const pairs = pairsOf([
    [0, 1, 5, 5],
    [0, 2, 3, 3],
  ]);
  expect([...chanceOf(listOf(events), pairs, CROWD)]).toEqual([0, 1]);
});

test('a tie that also talks is never called chance', () => {
  const pairs = pairsOf([[0, 1, 2, 1]]);
  for (const name of Object.keys(TESTS) as (keyof typeof TESTS)[])
    expect([...chanceOf(listOf(['01', '0', '1']), pairs, { ...CROWD, test: name })]).toEqual([0]);
});

test('events above the limit count for nobody', () => {
  const crowd = { ...CROWD, eventLimit: 2 };
  expect([...chanceOf(listOf(['01', '0123', '2', '3']), pairsOf([[0, 1, 1, 1]]), crowd)]).toEqual([1]);
});

test('on planted lists the degree sequence model keeps its alpha and the hypergeometric test does not', () => {
  for (const condition of CONDITIONS) {
    const found = judgedOf(condition, [1, 2, 3]);
    expect(found.sdsm.falseAlarms).toBeLessThan(0.1);
    expect(found.sdsm.falseAlarms).toBeLessThan(found.hypergeometric.falseAlarms);
    expect(found.sdsm.precision).toBeGreaterThan(found.hypergeometric.precision);
    expect(found.sdsm.recall).toBeLessThan(found.hypergeometric.recall);
  }
  expect(judgedOf(CONDITIONS[2], [1, 2, 3]).sdsm.recall).toBeGreaterThan(0.7);
});

test('ties by chance alone are dropped when that is asked for, and the evidence of the others stays', () => {
  const guests = guestListOf(CONDITIONS[2], 1);
  const talk = { from: 'p0', to: 'p79', time: '2024-01-05' };
  const all = rowsOf(logOf([talk], guests));
  const kept = rowsOf(logOf([talk], guests), { beyondChance: true });
  expect(kept.length).toBeLessThan(all.length / 4);
  expect(kept.some(({ a, b }) => a === 'p0' && b === 'p79')).toBe(true);
  const before = new Map(all.map((row) => [`${row.a} ${row.b}`, row.interactions]));
  for (const row of kept) expect(row.interactions).toBe(before.get(`${row.a} ${row.b}`));
});

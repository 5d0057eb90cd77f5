import { expect, test } from 'vitest';
import { chancesOf } from '../../src/ties/chance/bicm.js';
import { chanceOf, crowdOf } from '../../src/ties/chance/chance.js';
import { guestsOf } from '../../src/ties/chance/guests.js';
import { sdsmOf } from '../../src/ties/chance/sdsm.js';
import { addTrials } from '../../src/ties/chance/trials.js';
import { firmTiesOf, tiesOf } from '../../src/ties/index.js';
import { hypergeometricOf } from './hypergeometric.js';
import { logOf } from './log.js';
import { OPTIONS, rowsOf } from './look.js';
import { attendanceOf, CONDITIONS, guestListOf, judgedOf, NOBODY } from './planted.js';

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
/** The pairs that rest on chance, of an attendance list in texts. */
const marked = (
  events: readonly string[],
  pairs: ReturnType<typeof pairsOf>,
  crowd: Parameters<typeof crowdOf>[2],
) => [...chanceOf(crowdOf(listOf(events), pairs, crowd), pairs)];
const CROWD = { people: 4, eventLimit: 100 } as const;

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

/** 25 dinners for two, five for each of ten people: 0 and 1 always together, the others with five others in turn. */
const DINNERS = [
  ...Array.from({ length: 5 }, () => '01'),
  ...Array.from({ length: 8 }, (_, i) => i).flatMap((i) =>
    [1, 2, ...(i < 4 ? [4] : [])].map((step) => `${2 + i}${2 + ((i + step) % 8)}`),
  ),
];

test('two who always come together are beyond chance, two who meet once in the crowd are not', () => {
  const guests = guestsOf(listOf(DINNERS), { people: 10, eventLimit: 100 });
  expect([...guests.attended]).toEqual(Array.from({ length: 10 }, () => 5));
  // Everybody is at each dinner with a chance of 1/5, two with one of 1/25, at 25 of them.
  const test = sdsmOf(guests);
  expect(test(2, 5, 5)).toBeCloseTo(1 - 0.96 ** 25 - 0.96 ** 24, 9);
  const pairs = pairsOf([
    [0, 1, 5, 5],
    [2, 3, 1, 1],
  ]);
  expect(marked(DINNERS, pairs, { people: 10, eventLimit: 100 })).toEqual([0, 1]);
});

test('a tie that also talks is never called chance', () => {
  const pairs = pairsOf([[0, 1, 2, 1]]);
  expect(marked(['01', '0', '1'], pairs, CROWD)).toEqual([0]);
  expect([...crowdOf(listOf(['01', '0', '1']), pairs, CROWD)]).toEqual([1]);
});

test('events above the limit count for nobody', () => {
  const crowd = { ...CROWD, eventLimit: 2 };
  expect(marked(['01', '0123', '2', '3'], pairsOf([[0, 1, 1, 1]]), crowd)).toEqual([1]);
});

test('trials at once are the same as one by one, also where all but nobody fails', () => {
  for (const [times, success] of [
    [40, 0.1],
    [400, 0.99],
    [3, 1],
    [7, 0],
  ] as const) {
    const chances = Float64Array.from({ length: 402 }, (_, x) => (x === 0 ? 1 : 0));
    const few = chances.slice(0, 5);
    addTrials(few, { times, success });
    for (let n = 0; n < times; n += 1) addTrials(chances, { times: 1, success });
    few.forEach((x, i) => {
      expect(x).toBeCloseTo(chances[i]!, 12);
    });
  }
});

test('on planted lists the degree sequence model keeps its alpha and the hypergeometric test does not', () => {
  for (const condition of CONDITIONS) {
    const found = judgedOf(condition, [1, 2, 3]);
    expect(found.sdsm.falseAlarms).toBeLessThan(0.1);
    expect(found.sdsm.falseAlarms).toBeLessThan(found.hypergeometric.falseAlarms);
    expect(found.sdsm.precision).toBeGreaterThan(found.hypergeometric.precision);
    expect(found.sdsm.recall).toBeLessThan(found.hypergeometric.recall);
  }
  for (const crowd of NOBODY) {
    const found = judgedOf(crowd, [1, 2, 3]);
    expect(found.sdsm.together).toBeLessThan(0.1);
    expect(found.hypergeometric.together).toBeGreaterThan(2 * found.sdsm.together);
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

test('what --beyond-chance keeps is what shape is read off without it, tie by tie', () => {
  for (const [k, condition] of [...CONDITIONS, ...NOBODY].entries()) {
    const log = logOf([{ from: 'p0', to: 'p79', time: '2024-01-05' }], guestListOf(condition, k + 1));
    const [firm, kept] = [firmTiesOf(tiesOf(log, OPTIONS)), tiesOf(log, { ...OPTIONS, beyondChance: true })];
    const pairs = ({ a, b, size }: { a: Uint32Array; b: Uint32Array; size: number }): string[] =>
      Array.from({ length: size }, (_, i) => `${a[i]} ${b[i]}`);
    expect(pairs(kept)).toEqual(pairs(firm));
    expect([...kept.interactions]).toEqual([...firm.interactions]);
    expect(kept.chance.includes(1)).toBe(false);
  }
});

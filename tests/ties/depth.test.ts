import { expect, test } from 'vitest';
import { seenOf, worldsOf } from '../../src/ties/depth.js';
import { tiesOf } from '../../src/ties/index.js';
import { logOf, type Row } from './log.js';
import { OPTIONS } from './look.js';

const times = (n: number, row: Row): Row[] => Array.from({ length: n }, () => row);
const MESSAGE = { from: 'Ana', to: 'Bo' };
const LUNCH = { ...MESSAGE, kind: 'meetup' };
const CROWD = Array.from({ length: 20 }, (_, k) => times(10, { from: 'Ana', to: `c${k}` })).flat();

test('seen: half at 4 interactions each, next to nothing at one', () => {
  expect([seenOf(4, 4), seenOf(3, 3)]).toEqual([0.5, 9 / 25]);
  expect(seenOf(30, 30)).toBeCloseTo(0.98, 2);
  expect(seenOf(1, 1)).toBeCloseTo(0.06, 2);
  expect(seenOf(0, 9)).toBe(0);
});

test('worlds: half for one lunch beside 40 messages, three quarters for three, nothing in one world only', () => {
  const worldsIn = (online: number, offline: number): number =>
    worldsOf({ online: Float64Array.of(online), offline: Float64Array.of(offline) }, 0);
  expect([worldsIn(40, 1), worldsIn(40, 3), worldsIn(3, 40)]).toEqual([0.5, 0.75, 0.75]);
  expect([worldsIn(40, 0), worldsIn(0, 40)]).toEqual([0, 0]);
});

test('each further lunch or message makes a tie deeper', () => {
  const depthWith = (messages: number, lunches: number): number =>
    tiesOf(logOf([...times(messages, MESSAGE), ...times(lunches, LUNCH), ...CROWD]), OPTIONS).depth[0]!;
  for (let n = 1; n < 30; n += 1) {
    expect(depthWith(20, n), `${n} lunches`).toBeGreaterThan(depthWith(20, n - 1));
    expect(depthWith(n, 5), `${n} messages`).toBeGreaterThan(depthWith(n - 1, 5));
  }
});

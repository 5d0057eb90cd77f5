import { expect, test } from 'vitest';
import { observedOf } from '../../src/change/index.js';
import { readLog } from '../../src/interactions/index.js';
import { peopledLogOf } from '../../src/people/index.js';

const DAY = 86_400_000;
const HOUR = 1 / 24;

async function observed(times: readonly string[]) {
  const text = `time,from,to\n${times.map((time) => `${time},a,b\n`).join('')}`;
  const source = {
    name: 'log.csv',
    bytes: async function* () {
      yield new TextEncoder().encode(text);
    },
  };
  const days = times.map((time) => Math.floor(Date.parse(`${time.slice(0, 10)}T00:00Z`) / DAY));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const { from, until } = observedOf(peopledLogOf(await readLog([source]), null), first, last);
  return [(from - first) / HOUR, (last + 1 - until) / HOUR];
}

const usual = Array.from({ length: 8 }, (_, i) => [
  `2025-03-0${i + 2}T07:00Z`,
  `2025-03-0${i + 2}T22:00Z`,
]).flat();

test('a last day that ends earlier than the others is cut short, and so is a first one that begins later', async () => {
  expect(await observed([...usual, '2025-03-10T07:00Z', '2025-03-10T15:00Z'])).toEqual([0, 9]);
  expect(await observed(['2025-03-01T12:00Z', '2025-03-01T22:00Z', ...usual])).toEqual([12, 0]);
});

test('a last day like any other is whole, to its end', async () => {
  expect(await observed(usual)).toEqual([0, 0]);
  expect(await observed([...usual, '2025-03-10T07:00Z', '2025-03-10T23:00Z'])).toEqual([0, 0]);
});

test('days without hours, and a log of one day, are whole', async () => {
  expect(await observed(['2025-03-01', '2025-03-02', '2025-03-05'])).toEqual([0, 0]);
  expect(await observed(['2025-03-01T09:00Z', '2025-03-01T11:00Z'])).toEqual([0, 0]);
});

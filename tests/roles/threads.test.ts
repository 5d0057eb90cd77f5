import { expect, test } from 'vitest';
import { networkOf } from '../../src/network/index.js';
import { DEFAULTS } from '../../src/pipeline.js';
import { clockOf } from '../../src/roles/introductions/clock.js';
import { stepsOf } from '../../src/roles/introductions/recent.js';
import { Threads } from '../../src/roles/introductions/threads.js';
import { slotsOf } from '../../src/roles/slots.js';
import { tieDaysOf } from '../../src/roles/tie-days.js';
import { tiesOf } from '../../src/ties/index.js';
import { logFrom, type Row } from './log.js';

const MET = { steps: 1, apart: 0, turned: true };

/** What is known of threads in a log of four: nobody is in more than one of them, but for Ann and Ben. */
function threadsOf(rows: readonly Row[]): Threads {
  const log = logFrom(4, rows);
  const network = networkOf(tiesOf(log, DEFAULTS), 4);
  const days = tieDaysOf(log, network, { eventLimit: 100 });
  const clock = clockOf({ log, network, eventLimit: 100, days, slots: slotsOf(network, days) })!;
  return new Threads(network, { clock, steps: stepsOf(clock), events: log.places.length, every: 1 });
}

/** Ann (0), Ben (1) and Mia (2) have known each other since day 0; from day 60 on the first two write in threads. */
const KNOWN: Row[] = [
  { day: 0, from: 0, to: 1, place: 'hall' },
  { day: 0, from: 0, to: 2, place: 'hall' },
  { day: 0, from: 1, to: 2, place: 'hall' },
  { day: 199, from: 0, to: 3, place: 'hall' },
];
const days = Array.from({ length: 10 }, (_, i) => 60 + 10 * i);
const own = days.map((day): Row => ({ day, from: 0, to: 1, place: `thread ${day}` }));

test('without places, or without threads that are new to two who know each other, nobody is likely there', () => {
  const nowhere = [...KNOWN, ...own].map(({ day, from, to }) => ({ day: day!, from, to }));
  expect(threadsOf(nowhere).likely(0, 2, MET)).toBe(0);
  expect(threadsOf([...KNOWN, ...own]).likely(0, 2, MET)).toBe(0);
});

test('whoever has written to both in the threads in which they then are in contact, is likely there', () => {
  const both = days.flatMap((day): Row[] => [
    { day: day - 1, from: 2, to: 0, place: `thread ${day}` },
    { day: day - 1, from: 2, to: 1, place: `thread ${day}` },
  ]);
  const threads = threadsOf([...KNOWN, ...own, ...both]);
  const likely = threads.likely(0, 2, MET);
  // Ten of ten of Ann and Ben; also looked at: whether Ann (or Ben) has been with the other and Mia: never, the day before.
  expect(likely).toBeGreaterThan(0.4);
  expect(threads.likely(0, 2, { ...MET, turned: false })).toBeLessThan(likely / 5);
  expect(threads.likely(0, 2, { ...MET, apart: 9 })).toBeLessThan(likely / 20);
  // Who never is there is less so than who is; the same step is no matter of threads; those who met write in none.
  expect(threads.likely(0, 3, MET)).toBeLessThan(likely);
  expect(threads.likely(0, 2, { ...MET, steps: 0 })).toBe(0);
  expect(threads.likely(1, 2, MET)).toBe(0);
  // Elsewhere it says nothing.
  const elsewhere = both.map((row) => ({ ...row, place: `${row.place} of Mia` }));
  expect(threadsOf([...KNOWN, ...own, ...elsewhere]).likely(0, 2, MET)).toBe(0);
});

import { expect, test } from 'vitest';
import { networkOf } from '../../src/network/index.js';
import { DEFAULTS } from '../../src/pipeline.js';
import { clockOf } from '../../src/roles/introductions/clock.js';
import { Crowd } from '../../src/roles/introductions/crowd.js';
import { Shuffler } from '../../src/roles/introductions/exchange.js';
import { Gatherings } from '../../src/roles/introductions/gatherings.js';
import { visitMeetings } from '../../src/roles/introductions/meetings.js';
import { stepsOf } from '../../src/roles/introductions/recent.js';
import { Sign } from '../../src/roles/introductions/sign.js';
import { Threads } from '../../src/roles/introductions/threads.js';
import { slotsOf } from '../../src/roles/slots.js';
import { tieDaysOf } from '../../src/roles/tie-days.js';
import { tiesOf } from '../../src/ties/index.js';
import { logFrom, type Row } from './log.js';
import { backgroundOf, PEOPLE, plantIn } from './planted.js';

const SHUFFLES = 5;

interface Seen {
  /** Of every sign in a log and in shuffles of it, what it is worth, over the most that it was said to be worth at most. */
  readonly worths: number[];
  /** How many common contacts were said to be too far for a sign in any shuffle. */
  far: number;
}

function seenIn(rows: readonly Row[]): Seen {
  const log = logFrom(PEOPLE, rows);
  const network = networkOf(tiesOf(log, DEFAULTS), PEOPLE);
  const days = tieDaysOf(log, network, { eventLimit: 100 });
  const clock = clockOf({ log, network, eventLimit: 100, days, slots: slotsOf(network, days) })!;
  const steps = stepsOf(clock);
  const events = log.places.length;
  const threads = new Threads(network, { clock, steps, events, every: 1 });
  const gatherings = new Gatherings(PEOPLE, clock.moments.parts);
  const sign = new Sign({ clock, steps, crowd: new Crowd(clock, PEOPLE), gatherings, threads, events });
  const shuffler = new Shuffler(clock, 1);
  const seen: Seen = { worths: [], far: 0 };
  visitMeetings(network, clock.slots, (meeting) => {
    sign.open(meeting);
    const date = steps.first[meeting.tie]!;
    for (let c = 0; c < meeting.size; c += 1) seen.far += sign.isNear(c, date) ? 0 : 1;
    const readAll = (): void => {
      for (let c = 0; c < meeting.size; c += 1)
        if (sign.read(c, 0) && sign.value > 0) {
          seen.worths.push(sign.value / sign.mostOf(c));
          expect(sign.mostOf(c)).toBeLessThanOrEqual(sign.most());
          expect(sign.isNear(c, date)).toBe(true);
        }
    };
    sign.put(date, null);
    readAll();
    for (let n = shuffler.open(meeting, date) ? SHUFFLES : 0; n > 0; n -= 1) {
      const exchange = shuffler.next();
      sign.put(exchange.date, exchange);
      readAll();
    }
  });
  return seen;
}

/** With introductions: all rows without places, every other one in one of five channels, or each introduction in a thread. */
function plantedIn(kind: 'steady' | 'bursty', places: 'none' | 'channels' | 'threads'): Row[] {
  const background = backgroundOf(kind, 3);
  const before = background.rows.length;
  plantIn(background);
  return background.rows.map((row, i) => {
    if (places === 'channels' && i % 2 === 1) return { ...row, place: `c${i % 5}` };
    return places === 'threads' && i >= before ? { ...row, place: `t${Math.floor((i - before) / 6)}` } : row;
  });
}

test.each([
  ['steady', 'none'],
  ['bursty', 'none'],
  ['steady', 'channels'],
  ['bursty', 'threads'],
] as const)(
  'no sign is worth more than was said before it was read, nor of whom none was to come: %s, places: %s',
  (kind, places) => {
    const { worths } = seenIn(plantedIn(kind, places));
    expect(worths.length).toBeGreaterThan(500);
    expect(Math.max(...worths)).toBeLessThanOrEqual(1);
  },
);

test('a bound far above all signs would spare nothing: some are worth a good part of it, some are said not to come', () => {
  const { worths, far } = seenIn(plantedIn('bursty', 'none'));
  expect(Math.max(...worths)).toBeGreaterThan(0.2);
  expect(far).toBeGreaterThan(100);
});

import type { Network } from '../../model.js';
import { trianglesOf } from '../../network/index.js';
import type { Slots } from '../slots.js';
import type { TieDays } from '../tie-days.js';
import { Creditor, WINDOW } from './credit.js';
import { Shuffler } from './exchange.js';
import { visitMeetings } from './meetings.js';
import { type Credits, Sums } from './sums.js';

/** Who introduced whom, and how often by chance: a position per person, NaN where the log is too short to tell. */
export interface Introductions {
  readonly made: Float64Array;
  readonly expected: Float64Array;
  readonly p: Float64Array;
  /** Shuffles of the times, at most `MOST_DRAWS`; 0 when there is nothing to shuffle. */
  readonly draws: number;
  readonly credits: Credits;
}

export const MOST_DRAWS = 99;
const FEWEST_DRAWS = 5;
/** Common contacts looked at over all shuffles: about two seconds. Where a log has more, there are fewer shuffles. */
const DRAW_WORK = 2e7;
/** A log of fewer days shows no order of contacts. */
const FEWEST_DAYS = 10;

/** First contacts at the left edge of the log may be old: a tenth of it, at most the window, counts none. */
function edgeOf(dates: Int32Array): number {
  const [first, last] = [dates[0]!, dates[dates.length - 1]!];
  return first + Math.min(WINDOW, Math.floor((last - first) / 10));
}

/**
 * Introductions: A and B, both in contact with M before, have their first contact with each other within the window in
 * which M was active with both. Compared with shuffles of the times (see `Shuffler`), meeting by meeting.
 */
export function introductionsOf(
  network: Network,
  { days, slots }: { days: TieDays; slots: Slots },
  seed: number,
): Introductions {
  const { dates } = slots;
  const sums = new Sums(network.people);
  if (dates.length === 0 || dates[dates.length - 1]! - dates[0]! + 1 < FEWEST_DAYS) return undefinedFor(sums);
  const draws = drawsOf(network);
  const edge = edgeOf(dates);
  const creditor = new Creditor(days, network.people);
  const shuffler = new Shuffler(slots, network.ties, seed);
  visitMeetings(network, slots, (meeting, isNewY) => {
    const canDraw = shuffler.open(meeting, isNewY);
    const row = days.offsets[meeting.tie]!;
    if (row === days.offsets[meeting.tie + 1]) return;
    const date = days.day[row]!;
    if (date >= edge) sums.observe(meeting.tie, creditor.creditFor(meeting, date, null));
    for (let draw = 0; canDraw && draw < draws; draw += 1) {
      const exchange = shuffler.next(meeting.tie);
      if (exchange.date >= edge) sums.draw(creditor.creditFor(meeting, exchange.date, exchange));
    }
    sums.close(canDraw ? draws : 0);
  });
  return { made: sums.made, expected: sums.expected, p: sums.chances(), draws, credits: sums.credits() };
}

function undefinedFor(sums: Sums): Introductions {
  const none = (): Float64Array => new Float64Array(sums.made.length).fill(Number.NaN);
  return { made: none(), expected: none(), p: none(), draws: 0, credits: sums.credits() };
}

/** As many shuffles as the budget allows; by the common contacts of all ties, so that every run has as many. */
function drawsOf(network: Network): number {
  const work = trianglesOf(network).common.reduce((sum, n) => sum + n, 0);
  if (work === 0) return 0;
  return Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, Math.floor(DRAW_WORK / work)));
}

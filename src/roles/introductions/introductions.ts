import type { Network } from '../../model.js';
import { trianglesOf } from '../../network/index.js';
import { Cases, LEAST } from './cases.js';
import type { Clock } from './clock.js';
import { Creditor } from './credit.js';
import { type Exchange, Shuffler } from './exchange.js';
import { fitOf, priorOf } from './fit.js';
import { type Meeting, visitMeetings } from './meetings.js';
import { Sign } from './sign.js';
import { type Credits, Sums } from './sums.js';

/** Who introduced whom, and how often by chance: a position per person, NaN where the log does not tell. */
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
/** A meeting that is credited is shuffled so many times as often: what is rare by chance takes long to see. */
const CREDITED = 5;
/** Common contacts looked at over all shuffles: about two seconds. Where a log has more, there are fewer shuffles. */
const DRAW_WORK = 2e7;
/** Common contacts looked at to see what chance makes of signs. */
const LOOKS = 200_000;

interface Asked {
  /** Null where the log does not tell. */
  readonly clock: Clock | null;
  /** How many places the log has; events come after them. */
  readonly places: number;
  readonly seed: number;
}

/**
 * Introductions: of two who are in contact with M before, the first contact with each other, when it is likelier that
 * M introduced them than that chance had M in contact with both so shortly before. Compared with shuffles of the times
 * (see `Shuffler`), meeting by meeting.
 */
export function introductionsOf(network: Network, { clock, places, seed }: Asked): Introductions {
  const sums = new Sums(network.people);
  if (clock === null) return undefinedFor(sums);
  const draws = drawsOf(network);
  const sign = new Sign(clock, network.people, { events: places, likeness: priorOf(clock.window) });
  const shuffler = new Shuffler(clock, network.ties, seed);
  const cases = casesOf(network, clock, { sign, shuffler });
  const creditor = new Creditor(sign, fitOf(cases, clock.window), { clock, people: network.people });
  let at = 0;
  visitMeetings(network, clock.slots, (meeting) => {
    const date = dateOf(clock, meeting);
    if (date === null || date < clock.edge || !creditor.open(meeting, at++)) return;
    const credit = creditor.creditFor(date, null);
    if (!sums.observe(meeting, credit)) return;
    const often = shuffler.open(meeting) ? draws * (credit.size > 0 ? CREDITED : 1) : 0;
    for (let draw = 0; draw < often; draw += 1) {
      const exchange = shuffler.next(meeting.tie);
      if (exchange.date >= clock.edge) sums.draw(creditor.creditFor(exchange.date, exchange));
    }
    sums.close(meeting, credit);
  });
  const { made, expected } = sums;
  return { made, expected, p: sums.chances(cases.open), draws, credits: sums.credits() };
}

/** The first contact of the two, in steps; null when the log does not show it. */
function dateOf({ contacts: { offsets, day } }: Clock, { tie }: Meeting): number | null {
  const row = offsets[tie]!;
  return row === offsets[tie + 1] ? null : day[row]!;
}

/** What speaks for whom in the log itself, and in one shuffle of some of its meetings: that much is chance. */
function casesOf(
  network: Network,
  clock: Clock,
  { sign, shuffler }: { sign: Sign; shuffler: Shuffler },
): Cases {
  const cases = new Cases(network.people);
  const every = Math.ceil(commonOf(network) / LOOKS);
  let seen = 0;
  visitMeetings(network, clock.slots, (meeting) => {
    const date = dateOf(clock, meeting);
    if (date === null) return;
    sign.open(meeting);
    const visit = (at: number, exchange: Exchange | null, note: (p: number) => void): void => {
      if (at < clock.edge) return;
      sign.put(at, exchange);
      for (let c = 0; c < meeting.size; c += 1) if (sign.read(c, LEAST)) note(meeting.person[c]!);
    };
    visit(date, null, (p) => cases.add(p, sign));
    if (date >= clock.edge) cases.close();
    seen += 1;
    if (seen % every !== 0 || !shuffler.open(meeting)) return;
    const exchange = shuffler.next(meeting.tie);
    visit(exchange.date, exchange, () => cases.calibrate(sign));
  });
  return cases;
}

/** Common contacts of all ties. */
function commonOf(network: Network): number {
  return trianglesOf(network).common.reduce((sum, n) => sum + n, 0);
}

function undefinedFor(sums: Sums): Introductions {
  const none = (): Float64Array => new Float64Array(sums.made.length).fill(Number.NaN);
  return { made: none(), expected: none(), p: none(), draws: 0, credits: sums.credits() };
}

/** As many shuffles as the budget allows; by the common contacts of all ties, so that every run has as many. */
function drawsOf(network: Network): number {
  const work = commonOf(network);
  if (work === 0) return 0;
  return Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, Math.floor(DRAW_WORK / work)));
}

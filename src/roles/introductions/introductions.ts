import type { Network } from '../../model.js';
import { trianglesOf } from '../../network/index.js';
import { Cases, LEAST } from './cases.js';
import type { Clock } from './clock.js';
import { Creditor } from './credit.js';
import { Crowd } from './crowd.js';
import { chanceParts, oddsIn } from './decoys.js';
import { type Exchange, Shuffler } from './exchange.js';
import { Fit } from './fit.js';
import { Gatherer } from './gatherer.js';
import { Gatherings } from './gatherings.js';
import { type Meeting, visitMeetings } from './meetings.js';
import { Newness } from './newness.js';
import { stepsOf } from './recent.js';
import { Sign } from './sign.js';
import { type Credits, Sums } from './sums.js';
import { Threads } from './threads.js';

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
/** One in so many is made first, for how much signs are worth. */
const SHUFFLED = 10;
/** So many of these are looked at as if they were the log. */
const REFITTED = 5;
/** Of more common contacts of all ties, only every so manieth meeting is looked at for gatherings and threads. */
const GATHER_WORK = 1e6;
/** A meeting that is credited is shuffled so many times as often: what is rare by chance takes long to see. */
const CREDITED = 5;
/** Common contacts looked at over all shuffles: where a log has more, there are fewer shuffles. */
const DRAW_WORK = 2e7;

interface Asked {
  /** Null where the log does not tell. */
  readonly clock: Clock | null;
  /** How many places the log has; events come after them. */
  readonly places: number;
  readonly seed: number;
}

/**
 * Introductions: of two who are in contact with M before, the first contact with each other, when it is likelier that
 * M introduced them than that chance had M in contact with both so shortly before. The way of it: the signs of every
 * meeting, in the log and in some shuffles of its times (`casesOf`); how often people gather, or are in a thread with
 * both, anyway (`Gatherings`, `Threads`); what signs are worth and who introduces how often (`Fit`); who is credited
 * (`Creditor`), in the log and in shuffles, meeting by meeting (`Sums`); and how many a fit to a shuffled log credits
 * with (`chanceParts`).
 */
export function introductionsOf(network: Network, { clock, places, seed }: Asked): Introductions {
  const sums = new Sums(network.people);
  if (clock === null) return undefinedFor(sums);
  const draws = drawsOf(network);
  const steps = stepsOf(clock);
  const crowd = new Crowd(clock, network.people);
  const gatherings = new Gatherings(network.people, clock.moments.parts);
  const every = Math.ceil(commonOf(network) / GATHER_WORK);
  const threads = new Threads(network, { clock, steps, events: places, every });
  const sign = new Sign({ clock, steps, crowd, gatherings, threads, events: places });
  const shuffler = new Shuffler(clock, seed);
  const shuffles = Math.ceil(draws / SHUFFLED);
  const [cases, ...shuffled] = casesOf(network, clock, {
    ...{ sign, newness: new Newness(steps, clock), shuffler: new Shuffler(clock, seed + 1), shuffles },
    ...{ gatherer: new Gatherer({ clock, steps, crowd, gatherings, later: shuffles }), every },
  });
  const within = clock.moments.within();
  gatherings.settle(within);
  for (const some of [cases!, ...shuffled]) some.settle(gatherings, clock.moments.parts);
  const fitOf = (some: Cases): Fit => new Fit(some, { shuffled, window: clock.window, within });
  const fit = fitOf(cases!);
  const creditor = new Creditor(sign, fit, { clock, people: network.people });
  let at = 0;
  visitMeetings(network, clock.slots, (meeting) => {
    const date = dateOf(clock, meeting);
    if (date === null || date < clock.edge || !creditor.open(meeting, { at: at++, date })) return;
    const credit = creditor.creditFor(date, null);
    if (!sums.observe(meeting, credit)) return;
    const often = shuffler.open(meeting, date) ? draws * (credit.size > 0 ? CREDITED : 1) : 0;
    for (let draw = 0; draw < often; draw += 1) {
      const exchange = shuffler.next();
      if (exchange.date >= clock.edge) sums.draw(creditor.creditFor(exchange.date, exchange));
    }
    sums.close(meeting, credit);
  });
  const credits = sums.credits();
  const decoys =
    credits.tie.length > 0 ? shuffled.slice(0, REFITTED).map((one) => oddsIn(fitOf(one), one.signs())) : [];
  sums.raise(chanceParts(credits, decoys));
  const { made, expected } = sums;
  return { made, expected, p: sums.chances(cases!.open), draws, credits };
}

/** The first contact of the two, in steps; null when the log does not show it. */
function dateOf({ contacts: { offsets, day } }: Clock, { tie }: Meeting): number | null {
  const row = offsets[tie]!;
  return row === offsets[tie + 1] ? null : day[row]!;
}

interface Reading {
  readonly sign: Sign;
  readonly newness: Newness;
  readonly shuffler: Shuffler;
  readonly shuffles: number;
  readonly gatherer: Gatherer;
  /** Every so manieth meeting is looked at for gatherings. */
  readonly every: number;
}

/** What speaks for whom, in the log; then in logs in which each meeting is on another date. */
function casesOf(network: Network, clock: Clock, reading: Reading): Cases[] {
  const { sign, newness, shuffler, shuffles, gatherer, every } = reading;
  const all = Array.from({ length: 1 + shuffles }, () => new Cases(network.people));
  let at = 0;
  visitMeetings(network, clock.slots, (meeting) => {
    const date = dateOf(clock, meeting);
    if (date === null || date < clock.edge) return;
    const take = (cases: Cases, on: number, exchange: Exchange | null): void => {
      if (on < clock.edge) return;
      sign.put(on, exchange);
      for (let c = 0; c < meeting.size; c += 1) if (sign.read(c, LEAST)) cases.add(meeting.person[c]!, sign);
    };
    sign.open(meeting);
    take(all[0]!, date, null);
    for (const cases of shuffler.open(meeting, date) ? all.slice(1) : []) {
      const exchange = shuffler.next();
      take(cases, exchange.date, exchange);
    }
    if (at++ % every === 0) gatherer.look(meeting);
    const look = newness.lookOf(meeting, date);
    for (const cases of all) cases.close(look);
  });
  return all;
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

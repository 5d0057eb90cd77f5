import { DAY, tailOf } from '../kit/index.js';
import type { Network } from '../model.js';
import type { Contacts } from './contacts.js';
import { showsAnswers } from './person-measure.js';
import { BACK, FORTH, type TieDays } from './tie-days.js';

/** Who draws newcomers out: a position per person, NaN where the log does not tell. */
export interface DrawingOut {
  /** Newcomers whose first answer came from the person, and those of them who then turned to others. */
  readonly answered: Float64Array;
  readonly drawn: Float64Array;
  readonly expected: Float64Array;
  readonly p: Float64Array;
  /** Each newcomer with a first answer: who answered (-1 until then), and whether they then turned to others. */
  readonly newcomers: readonly Newcomer[];
}

export interface Newcomer {
  readonly person: number;
  /** Days since 1970. */
  readonly answered: number;
  /** Everybody who answered on that day; they share the credit. */
  readonly by: readonly number[];
  readonly stayed: boolean;
}

/** Days of the left and of the right edge, and after a first answer. */
export const WINDOW = 30;
/** Others to whom a newcomer then turns, within the window after the first answer: so many, and they are drawn out. */
export const OTHERS = 2;

/**
 * Drawing out. A newcomer first appears after the left edge of the log (a tenth of it, at most the window) and at least
 * a window before its end. The first answer is the first contact that somebody directs at them, on or after the day on
 * which they first spoke; who answered on the same day shares the credit. They are drawn out when they speak to at
 * least two others in the window after that day.
 *
 * Expected: as many of the newcomers that a person answered as are drawn out among those whom others answered.
 *
 * Not defined where nobody in the log ever answers: then a first contact is no answer either.
 */
export function drawingOutOf(network: Network, days: TieDays, contacts: Contacts): DrawingOut {
  const column = (): Float64Array => new Float64Array(network.people);
  const result = { answered: column(), drawn: column(), expected: column(), p: column() };
  const newcomers = showsAnswers(network) ? newcomersOf(network, days, contacts) : [];
  const squares = column();
  let all = 0;
  let stayed = 0;
  for (const newcomer of newcomers) {
    const share = 1 / newcomer.by.length;
    all += 1;
    if (newcomer.stayed) stayed += 1;
    for (const p of newcomer.by) {
      result.answered[p]! += share;
      squares[p]! += share * share;
      if (newcomer.stayed) result.drawn[p]! += share;
    }
  }
  for (let p = 0; p < network.people; p += 1) {
    const answered = result.answered[p]!;
    const chance = (stayed - result.drawn[p]!) / (all - answered);
    const expected = answered * chance;
    result.expected[p] = expected;
    result.p[p] =
      answered > 0 ? tailOf(result.drawn[p]!, expected, squares[p]! * chance * (1 - chance)) : Number.NaN;
  }
  if (newcomers.length > 0) return { ...result, newcomers };
  for (const values of Object.values(result)) values.fill(Number.NaN);
  return { ...result, newcomers };
}

/** How many newcomers a person gave the first answer, alone or with others, and how many of these are drawn out. */
export function countedNewcomersOf(
  { newcomers }: DrawingOut,
  p: number,
): { answered: number; drawn: number } {
  const mine = newcomers.filter(({ by }) => by.includes(p));
  return { answered: mine.length, drawn: mine.filter(({ stayed }) => stayed).length };
}

function newcomersOf(network: Network, days: TieDays, { first, start, end }: Contacts): Newcomer[] {
  const edge = start + Math.min(WINDOW, Math.floor((end - start) / DAY / 10)) * DAY;
  const newcomers: Newcomer[] = [];
  for (let p = 0; p < network.people; p += 1) {
    if (!(first[p]! > edge && first[p]! <= end - WINDOW * DAY)) continue;
    const spoke = firstOf(network, days, { p, from: 0, spoken: true }).day;
    if (spoke === Number.POSITIVE_INFINITY) continue;
    const { day: answered, by } = firstOf(network, days, { p, from: spoke, spoken: false });
    if (answered === Number.POSITIVE_INFINITY || answered + WINDOW > end / DAY) continue;
    newcomers.push({
      person: p,
      answered,
      by,
      stayed: spokenTo(network, days, { p, answered, by }) >= OTHERS,
    });
  }
  return newcomers;
}

/** Whether in a row the person spoke (or was spoken to). */
function isWay(
  network: Network,
  days: TieDays,
  row: { tie: number; at: number; p: number; spoken: boolean },
): boolean {
  const forth = (network.a[row.tie] === row.p) === row.spoken;
  return (days.way[row.at]! & (forth ? FORTH : BACK)) !== 0;
}

/** The first day, from a day on, on which a person spoke or was spoken to, and with whom. */
function firstOf(
  network: Network,
  days: TieDays,
  { p, from, spoken }: { p: number; from: number; spoken: boolean },
): { day: number; by: number[] } {
  let day = Number.POSITIVE_INFINITY;
  let by: number[] = [];
  for (let i = network.offsets[p]!; i < network.offsets[p + 1]!; i += 1) {
    const tie = network.tieOf[i]!;
    for (let at = days.offsets[tie]!; at < days.offsets[tie + 1]! && days.day[at]! <= day; at += 1) {
      if (days.day[at]! < from || !isWay(network, days, { tie, at, p, spoken })) continue;
      if (days.day[at]! < day) by = [];
      day = days.day[at]!;
      by.push(network.neighbours[i]!);
      break;
    }
  }
  return { day, by };
}

/** To how many others a newcomer spoke in the window after the first answer. */
function spokenTo(
  network: Network,
  days: TieDays,
  { p, answered, by }: { p: number; answered: number; by: readonly number[] },
): number {
  let others = 0;
  for (let i = network.offsets[p]!; i < network.offsets[p + 1]!; i += 1) {
    if (by.includes(network.neighbours[i]!)) continue;
    const tie = network.tieOf[i]!;
    for (let at = days.offsets[tie]!; at < days.offsets[tie + 1]!; at += 1) {
      if (days.day[at]! <= answered) continue;
      if (days.day[at]! > answered + WINDOW) break;
      if (!isWay(network, days, { tie, at, p, spoken: true })) continue;
      others += 1;
      break;
    }
  }
  return others;
}

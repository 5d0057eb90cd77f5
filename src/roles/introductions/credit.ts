import type { TieDays } from '../tie-days.js';
import type { Exchange } from './exchange.js';
import type { Meeting } from './meetings.js';

/**
 * Days before a first contact in which whoever introduced the two was active with both. In four public logs (irc, slack,
 * college, mathoverflow) first contacts are more frequent than by chance within the same day to three weeks after; later
 * nothing is left of it. Wide enough for a monthly meetup; the most recent is credited, so the width costs little.
 */
export const WINDOW = 30;

/** Who is credited with a meeting, each with an equal part. One object for all meetings: read it, do not keep it. */
export interface Credit {
  size: number;
  readonly person: Uint32Array;
  /** Days since the credited were active with both. */
  lag: number;
  /** In the same thread, channel or event in which the two then met. */
  together: boolean;
}

/**
 * Credits a meeting on a day: common contacts whose ties to both are older than that day, and who were active with both
 * in the window. Of several, those who were active with both most recently (by the longer of the two silences, then by
 * the other), and of these those who were so in the place in which the two met; whoever is left shares it.
 */
export class Creditor {
  readonly #days: TieDays;
  readonly #credit: Credit;
  #best = Number.POSITIVE_INFINITY;

  constructor(days: TieDays, people: number) {
    this.#days = days;
    this.#credit = { size: 0, person: new Uint32Array(people), lag: 0, together: false };
  }

  /** `exchange`: the shuffle in which the meeting is on that day; null for the log itself. */
  creditFor(meeting: Meeting, date: number, exchange: Exchange | null): Credit {
    this.#credit.size = 0;
    this.#best = Number.POSITIVE_INFINITY;
    for (let c = 0; c < meeting.size; c += 1) {
      const far = lagOf(this.#days, meeting.toY[c]!, date);
      if (far < 0 || rankOf(far, 0) > this.#best) continue;
      const tie = meeting.toX[c]!;
      const near =
        exchange === null ? lagOf(this.#days, tie, date) : exchangedLagOf(this.#days, tie, exchange);
      if (near >= 0) this.#weigh(meeting, c, { date, far, near });
    }
    return this.#credit;
  }

  #weigh(meeting: Meeting, c: number, { date, far, near }: { date: number; far: number; near: number }) {
    const recent = rankOf(Math.max(far, near), Math.min(far, near));
    if (recent > this.#best) return;
    const together = areTogether(this.#days, meeting, { c, date });
    const rank = together ? recent : recent + 1;
    if (rank > this.#best) return;
    const credit = this.#credit;
    if (rank < this.#best) credit.size = 0;
    this.#best = rank;
    credit.person[credit.size] = meeting.person[c]!;
    credit.size += 1;
    credit.lag = Math.max(far, near);
    credit.together = together;
  }
}

/** The longer silence first, then the shorter; the last bit is for the place. */
function rankOf(longer: number, shorter: number): number {
  return (longer * (WINDOW + 1) + shorter) * 2;
}

/** Days since a tie was active, up to a day; -1 when it is not older than that day, or silent for too long. */
function lagOf({ offsets, day }: TieDays, tie: number, date: number): number {
  const start = offsets[tie]!;
  const end = offsets[tie + 1]!;
  if (start === end || day[start]! >= date || day[end - 1]! < date - WINDOW) return -1;
  const lag = date - day[rowAt({ offsets, day }, tie, date)]!;
  return lag > WINDOW ? -1 : lag;
}

/** The last row of a tie on or before a day, or the one before its first. */
function rowAt({ offsets, day }: Pick<TieDays, 'offsets' | 'day'>, tie: number, date: number): number {
  let low = offsets[tie]!;
  let high = offsets[tie + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (day[middle]! <= date) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The same as `lagOf`, for a tie of x that may have lost or gained a day in the exchange. */
function exchangedLagOf(days: TieDays, tie: number, exchange: Exchange): number {
  const { date, draw, lost, gained, earliest, latest } = exchange;
  if (lost[tie] !== draw && gained[tie] !== draw) return lagOf(days, tie, date);
  const start = days.offsets[tie]!;
  let row = rowAt(days, tie, date);
  if (lost[tie] === draw) while (row >= start && days.day[row] === date) row -= 1;
  let since = row >= start ? days.day[row]! : Number.NEGATIVE_INFINITY;
  let first = row >= start ? days.day[start]! : Number.POSITIVE_INFINITY;
  if (gained[tie] === draw) {
    since = Math.max(since, latest[tie]!);
    first = Math.min(first, earliest[tie]!);
  }
  return first < date && date - since <= WINDOW ? date - since : -1;
}

/** Whether a common contact was with both in a place in which the two then had their first contact. */
function areTogether(days: TieDays, meeting: Meeting, { c, date }: { c: number; date: number }): boolean {
  const start = days.offsets[meeting.tie]!;
  for (let row = start; row < days.offsets[meeting.tie + 1]! && days.day[row] === days.day[start]; row += 1) {
    const place = days.place[row]!;
    const wasAt = (tie: number): boolean => place !== 0 && isAt(days, tie, { place, date });
    if (wasAt(meeting.toX[c]!) && wasAt(meeting.toY[c]!)) return true;
  }
  return false;
}

function isAt(days: TieDays, tie: number, { place, date }: { place: number; date: number }): boolean {
  for (let row = rowAt(days, tie, date); row >= days.offsets[tie]!; row -= 1) {
    if (days.day[row]! < date - WINDOW) return false;
    if (days.place[row] === place) return true;
  }
  return false;
}

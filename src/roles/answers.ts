import { unitsOf } from '../kit/index.js';
import type { Network, PeopledLog } from '../model.js';
import { byDayOf, dayOf } from './by-day.js';
import { showsAnswers } from './person-measure.js';

/** A position per person, in whole parts of an interaction, `UNIT`, which add up exactly in any order. */
export interface Answers {
  /** What others sent to them, and as much of it as they answered. */
  readonly came: Float64Array;
  readonly given: Float64Array;
  /** What they sent to others, and as much of it as was answered. */
  readonly went: Float64Array;
  readonly got: Float64Array;
}

/**
 * Answers in the order of time. What a person sends answers at most as much of what the other sent before or on the
 * same day; finer than a day nothing is looked at, so that a log that is summed per day gives the same. Only ties of
 * which more than half of the contact is directed count (a lunch is an answer too), and only interactions with a time.
 * All 0 where the log shows no answers, or has no times. Linear time. `tieOf`: the tie of each row of the log, or -1.
 *
 * @example Ann writes 2 on Monday, Ben 3 on Tuesday: Ben answers both of hers, and Ann none of his.
 */
export function answersOf(log: PeopledLog, network: Network, tieOf: Int32Array): Answers {
  const column = (): Float64Array => new Float64Array(network.people);
  const answers = { came: column(), given: column(), went: column(), got: column() };
  if (!showsAnswers(network)) return answers;
  const beside = besideOf(log, network.ties, { tieOf, rows: countingOf(log, network, tieOf) });
  for (let tie = 0; tie < network.ties; tie += 1) {
    const [start, end] = [beside.starts[tie]!, beside.starts[tie + 1]!];
    if (start < end) add(answers, [network.a[tie]!, network.b[tie]!], toldOf(beside, start, end));
  }
  return answers;
}

/** Whether more than half of the contact of a tie is directed: then silence says something. */
export function isMostlyDirected({ aToB, bToA, interactions }: Network, tie: number): boolean {
  return 2 * (aToB[tie]! + bToA[tie]!) > interactions[tie]!;
}

/** The rows that count, by day. */
function countingOf(
  { size, kinds, kind, time }: PeopledLog,
  network: Network,
  tieOf: Int32Array,
): Uint32Array {
  const directed = Uint8Array.from(kinds, (one) => (one.directed ? 1 : 0));
  const counts = new Uint8Array(network.ties);
  for (let tie = 0; tie < network.ties; tie += 1) counts[tie] = isMostlyDirected(network, tie) ? 1 : 0;
  const rows = new Uint32Array(size);
  let found = 0;
  for (let i = 0; i < size; i += 1) {
    if (directed[kind[i]!] === 0 || tieOf[i]! < 0 || counts[tieOf[i]!] === 0 || Number.isNaN(time[i]!))
      continue;
    rows[found] = i;
    found += 1;
  }
  return byDayOf(rows.subarray(0, found), time);
}

/** Each tie's interactions beside each other, still by day. */
interface Beside {
  readonly starts: Uint32Array;
  readonly day: Int32Array;
  /** In units; below 0 from b to a. */
  readonly sent: Float64Array;
}

function besideOf(
  { from, to, time, count }: PeopledLog,
  ties: number,
  { tieOf, rows }: { tieOf: Int32Array; rows: Uint32Array },
): Beside {
  const starts = new Uint32Array(ties + 1);
  for (let i = 0; i < rows.length; i += 1) starts[tieOf[rows[i]!]! + 1]! += 1;
  for (let tie = 0; tie < ties; tie += 1) starts[tie + 1]! += starts[tie]!;
  const next = starts.slice();
  const day = new Int32Array(rows.length);
  const sent = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i]!;
    const at = next[tieOf[row]!]!++;
    day[at] = dayOf(time[row]!);
    sent[at] = (from[row]! < to[row]! ? 1 : -1) * unitsOf(count[row]!);
  }
  return { starts, day, sent };
}

/** What the two of a tie sent each other, and as much of it as the other answered. */
interface Told {
  aSent: number;
  bSent: number;
  aAnswered: number;
  bAnswered: number;
}

/** Day by day: what one sent waits until the other sends something. */
function toldOf({ day, sent }: Beside, start: number, end: number): Told {
  const told = { aSent: 0, bSent: 0, aAnswered: 0, bAnswered: 0 };
  for (let i = start; i < end; ) {
    const today = day[i]!;
    let forth = 0;
    let back = 0;
    for (; i < end && day[i] === today; i += 1) {
      if (sent[i]! > 0) forth += sent[i]!;
      else back -= sent[i]!;
    }
    told.aSent += forth;
    told.bSent += back;
    told.aAnswered += Math.min(forth, told.bSent - told.aAnswered);
    told.bAnswered += Math.min(back, told.aSent - told.bAnswered);
  }
  return told;
}

function add({ came, given, went, got }: Answers, [a, b]: readonly [number, number], told: Told): void {
  came[a]! += told.bSent;
  went[b]! += told.bSent;
  came[b]! += told.aSent;
  went[a]! += told.aSent;
  given[a]! += told.aAnswered;
  got[b]! += told.aAnswered;
  given[b]! += told.bAnswered;
  got[a]! += told.bAnswered;
}

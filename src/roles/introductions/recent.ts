import { BACK, FORTH } from '../tie-days.js';
import type { Clock } from './clock.js';
import type { Exchange } from './exchange.js';
import type { Manner } from './likeness.js';

/** Steps with contact per tie, each once, sorted: those of tie i are at `offsets[i]` to `offsets[i + 1]`. */
export interface Steps {
  readonly offsets: Uint32Array;
  readonly step: Int32Array;
  /** The first of each tie; later than any date where it has none. */
  readonly first: Int32Array;
  /** As in `TieDays`, of all places of a step. */
  readonly way: Uint8Array;
  /**
   * How much likelier it is that somebody started a contact if they were bound to, than by their habit: a of tie i at
   * `2 * i`, b after it; 0 for who never does.
   */
  readonly turn: Float64Array;
}

/** Later than any date. */
const NEVER = 2 ** 31 - 1;
/** Steps with contact that are looked at before a meeting, the latest. */
export const MOST_RECENT = 32;
/** That somebody starts a contact for once says no more than this. */
export const MOST_TURN = 4;

export function stepsOf({ contacts: { offsets, day, way: ways } }: Clock): Steps {
  const [step, way] = [new Int32Array(day.length), new Uint8Array(day.length)];
  const starts = new Uint32Array(offsets.length);
  const first = new Int32Array(offsets.length - 1).fill(NEVER);
  let size = 0;
  for (let t = 0; t + 1 < offsets.length; t += 1) {
    for (let row = offsets[t]!; row < offsets[t + 1]!; row += 1) {
      if (row === offsets[t] || day[row] !== day[row - 1]) step[size++] = day[row]!;
      way[size - 1]! |= ways[row]!;
    }
    if (size > starts[t]!) first[t] = step[starts[t]!]!;
    starts[t + 1] = size;
  }
  return {
    offsets: starts,
    step: step.subarray(0, size),
    first,
    way,
    turn: turnsOf(starts, way),
  };
}

function turnsOf(offsets: Uint32Array, way: Uint8Array): Float64Array {
  const turn = new Float64Array(2 * (offsets.length - 1));
  for (let t = 0; t + 1 < offsets.length; t += 1) {
    let [forth, back, either] = [0, 0, 0];
    for (let row = offsets[t]!; row < offsets[t + 1]!; row += 1) {
      if ((way[row]! & FORTH) > 0) forth += 1;
      if ((way[row]! & BACK) > 0) back += 1;
      if (way[row]! > 0) either += 1;
    }
    if (forth > 0) turn[2 * t] = Math.min(MOST_TURN, (either + 1) / forth);
    if (back > 0) turn[2 * t + 1] = Math.min(MOST_TURN, (either + 1) / back);
  }
  return turn;
}

/** The row after a tie's last on or before a step. */
export function afterOf({ offsets, step }: Steps, tie: number, date: number): number {
  let low = offsets[tie]!;
  let high = offsets[tie + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (step[middle]! <= date) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a tie has contact on a step. */
export function isOn(steps: Steps, tie: number, date: number): boolean {
  return isWithin(steps, tie, { from: date, until: date });
}

/** Whether a tie has contact on any of some steps. */
export function isWithin(
  steps: Steps,
  tie: number,
  { from, until }: { from: number; until: number },
): boolean {
  const row = afterOf(steps, tie, until) - 1;
  return row >= steps.offsets[tie]! && steps.step[row]! >= from;
}

/** Which way somebody turned on a step on which a tie has contact. */
export function wayOf(steps: Steps, tie: number, date: number): number {
  return steps.way[afterOf(steps, tie, date) - 1]!;
}

/** In which manner a tie is in contact on a step on which it is. */
export function mannerOf(steps: Steps, tie: number, date: number): Manner {
  return wayOf(steps, tie, date) === 0 ? 1 : 0;
}

/** One tie as it is when a meeting is on a date: its latest steps up to then, downwards, and its pace. */
export class Recent {
  readonly step = new Int32Array(MOST_RECENT + 1);
  /** Of each, how likely it is by chance; for the reader to fill in. */
  readonly chance = new Float64Array(MOST_RECENT + 1);
  readonly #way = new Uint8Array(MOST_RECENT + 1);
  size = 0;
  /** Which of them it has from the meeting in a shuffle; -1 for none. */
  gainedAt = -1;
  /** Steps with contact over all steps in which the tie was there, as far from the date as memory goes. */
  pace = 0;
  readonly #steps: Steps;
  readonly #clock: Clock;
  #date = 0;
  #tie = 0;
  #end = 0;
  #lost = false;
  /** The step that the exchange has given it for that; gained, where it is not after the date. */
  #given: number | null = null;
  #gained: number | null = null;

  constructor(steps: Steps, clock: Clock) {
    this.#steps = steps;
    this.#clock = clock;
  }

  /** False when the tie is not older than the date. The exchange, if any, may have taken a step from the tie and given it another. */
  open(tie: number, date: number, exchange: Exchange | null): boolean {
    const isLost = exchange !== null && exchange.tie === tie;
    if (!isLost && this.#steps.first[tie]! >= date) return false;
    this.#set(tie, date, isLost ? exchange.day : null);
    return this.#steps.first[tie]! < date || (this.#gained !== null && this.#gained < date);
  }

  /** `given`: the step that the tie gets for its own on the date; null where it keeps that. */
  #set(tie: number, date: number, given: number | null): void {
    this.#tie = tie;
    this.#date = date;
    this.#lost = given !== null;
    this.#given = given;
    this.#gained = given !== null && given <= date ? given : null;
  }

  /** Looks for the steps of the tie that is open; false where it has none in the window. */
  find(): boolean {
    const { offsets, step } = this.#steps;
    this.#end = afterOf(this.#steps, this.#tie, this.#date);
    if (this.#gained !== null) return true;
    return this.#end > offsets[this.#tie]! && step[this.#end - 1]! >= this.#date - this.#clock.window;
  }

  /**
   * Takes the pace of the tie that is open. A tie that is older than the date has a step between the first of the log
   * and the date: early in the log, a recent one is no wonder.
   */
  measure(): void {
    const pace = this.#paceOf();
    this.pace = Math.min(1, pace / -Math.expm1(-pace * (this.#date - this.#clock.first)));
  }

  /** Takes the pace of a tie on any date, also before its first step; 0 without one. */
  look(tie: number, date: number): void {
    this.#set(tie, date, null);
    this.pace = this.#paceOf();
  }

  #paceOf(): number {
    const { memory, first, last, window } = this.#clock;
    const { offsets, step } = this.#steps;
    const [start, end] = [offsets[this.#tie]!, offsets[this.#tie + 1]!];
    if (start === end) return 0;
    const from = Math.max(first, this.#date - memory, Math.min(step[start]!, this.#date) - window);
    const until = Math.min(last, this.#date + memory, Math.max(step[end - 1]!, this.#date) + window);
    const given = this.#given !== null && from <= this.#given && this.#given <= until ? 1 : 0;
    const changed = given - (this.#lost ? 1 : 0);
    const contacts =
      afterOf(this.#steps, this.#tie, until) - afterOf(this.#steps, this.#tie, from - 1) + changed;
    return Math.max(1, contacts) / (until - from + 1);
  }

  /** Fills in the steps of the tie that were found; how many there are. */
  fill(): number {
    const { offsets, step, way } = this.#steps;
    const start = offsets[this.#tie]!;
    const from = this.#date - this.#clock.window;
    this.size = 0;
    this.gainedAt = -1;
    for (let row = this.#end - 1; row >= start && step[row]! >= from; row -= 1) {
      if (this.size === MOST_RECENT) break;
      if (this.#lost && step[row] === this.#date) continue;
      this.#way[this.size] = way[row]!;
      this.step[this.size++] = step[row]!;
    }
    if (this.#gained !== null && this.#gained >= from) this.#insert(this.#gained);
    return this.size;
  }

  #insert(step: number): void {
    let at = this.size;
    while (at > 0 && this.step[at - 1]! < step) {
      this.step[at] = this.step[at - 1]!;
      this.#way[at] = this.#way[at - 1]!;
      at -= 1;
    }
    this.step[at] = step;
    this.#way[at] = 0;
    this.gainedAt = at;
    this.size += 1;
  }

  /**
   * How much likelier it is that one of the two started the contact at a position if they were bound to, than by their
   * habit: 0 when they did not; null when the log does not tell. `forth`: whether it is a of the tie.
   */
  turnOf(at: number, forth: boolean): number | null {
    if (this.#way[at] === 0) return null;
    return (this.#way[at]! & (forth ? FORTH : BACK)) === 0
      ? 0
      : this.#steps.turn[2 * this.#tie + (forth ? 0 : 1)]!;
  }
}

import type { Clock } from './clock.js';
import type { Exchange } from './exchange.js';

/** Steps with contact per tie, each once, sorted: those of tie i are at `offsets[i]` to `offsets[i + 1]`. */
export interface Steps {
  readonly offsets: Uint32Array;
  readonly step: Int32Array;
}

/** Steps with contact that are looked at before a meeting, the latest. */
export const MOST_RECENT = 32;

export function stepsOf({ contacts: { offsets, day } }: Clock): Steps {
  const step = new Int32Array(day.length);
  const starts = new Uint32Array(offsets.length);
  let size = 0;
  for (let t = 0; t + 1 < offsets.length; t += 1) {
    for (let row = offsets[t]!; row < offsets[t + 1]!; row += 1) {
      if (row === offsets[t] || day[row] !== day[row - 1]) step[size++] = day[row]!;
    }
    starts[t + 1] = size;
  }
  return { offsets: starts, step: step.slice(0, size) };
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

/** One tie as it is when a meeting is on a date: its latest steps up to then, downwards, and its pace. */
export class Recent {
  readonly step = new Int32Array(MOST_RECENT + 1);
  size = 0;
  /** Steps with contact over all steps, up to the date and as far back as memory goes. */
  pace = 0;
  readonly #steps: Steps;
  readonly #clock: Clock;
  #date = 0;
  #tie = 0;
  #end = 0;
  #lost = false;
  #gained: number | null = null;

  constructor(steps: Steps, clock: Clock) {
    this.#steps = steps;
    this.#clock = clock;
  }

  /** False when the tie is not older than the date. The exchange, if any, has taken steps from the tie or given it some. */
  open(tie: number, date: number, exchange: Exchange | null): boolean {
    const { offsets, step } = this.#steps;
    this.#tie = tie;
    this.#date = date;
    this.#lost = exchange !== null && exchange.lost[tie] === exchange.draw;
    this.#gained = exchange !== null && exchange.gained[tie] === exchange.draw ? exchange.latest[tie]! : null;
    const start = offsets[tie]!;
    if (start < offsets[tie + 1]! && step[start]! < date) return true;
    return this.#gained !== null && exchange!.earliest[tie]! < date;
  }

  /** Takes the pace of the tie that is open; infinite where it has no step in the window. */
  measure(): number {
    const { memory, first, window } = this.#clock;
    const { offsets, step } = this.#steps;
    this.#end = afterOf(this.#steps, this.#tie, this.#date);
    const isSilent = this.#end === offsets[this.#tie] || step[this.#end - 1]! < this.#date - window;
    if (isSilent && this.#gained === null) {
      this.pace = Number.POSITIVE_INFINITY;
      return this.pace;
    }
    const changed = (this.#gained === null ? 0 : 1) - (this.#lost ? 1 : 0);
    const contacts = this.#end - afterOf(this.#steps, this.#tie, this.#date - memory) + changed;
    this.pace = Math.max(1, contacts) / Math.min(memory, this.#date - first + 1);
    return this.pace;
  }

  /** Fills in the steps of the tie that is open and measured; how many there are. */
  fill(): number {
    const { offsets, step } = this.#steps;
    const start = offsets[this.#tie]!;
    const from = this.#date - this.#clock.window;
    this.size = 0;
    for (let row = this.#end - 1; row >= start && step[row]! >= from; row -= 1) {
      if (this.size === MOST_RECENT) break;
      if (!this.#lost || step[row] !== this.#date) this.step[this.size++] = step[row]!;
    }
    if (this.#gained !== null && this.#gained >= from) this.#insert(this.#gained);
    return this.size;
  }

  #insert(step: number): void {
    let at = this.size;
    while (at > 0 && this.step[at - 1]! < step) {
      this.step[at] = this.step[at - 1]!;
      at -= 1;
    }
    this.step[at] = step;
    this.size += 1;
  }
}

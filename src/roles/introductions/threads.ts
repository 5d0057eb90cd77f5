import type { Network } from '../../model.js';
import { BACK, FORTH, rowFrom } from '../tie-days.js';
import type { Clock } from './clock.js';
import { classOf, MANNERS, type Manner, sizesOf } from './likeness.js';
import { type Meeting, visitMeetings } from './meetings.js';
import { mannerOf, type Steps } from './recent.js';
import { oftenerOf, Tally } from './tally.js';

/** Contacts of a tie, and common contacts of each, that are looked at, evenly among all. */
const LOOKED = 16;
/** Before looking, pairs are as if distances and turns had nothing to do with each other: so many pairs say so. */
const SUPPOSED = 10;
/** Who first meet do so in busier places than who know each other: taken to be so much likelier. */
const DOUBT = 2;

/** Pairs of contacts in the place: how many, and how far apart, where somebody turned to both and where not. */
class Count extends Tally {
  pairs = 0;
  readonly #sizes: readonly number[];
  /** Of those where somebody turned to both, and all others. */
  readonly #turned = [0, 0];
  readonly #lags: Float64Array;
  readonly #aparts: Float64Array;
  readonly #cells: Float64Array;

  constructor(people: number, sizes: readonly number[]) {
    super(people);
    this.#sizes = sizes;
    this.#lags = new Float64Array(sizes.length);
    this.#aparts = new Float64Array(sizes.length);
    this.#cells = new Float64Array(2 * sizes.length ** 2);
  }

  add(pair: Pair): void {
    this.pairs += 1;
    this.#turned[pair.turned ? 1 : 0]! += 1;
    this.#lags[classOf(pair.steps)]! += 1;
    this.#aparts[classOf(pair.apart)]! += 1;
    this.#cells[this.#cellOf(pair)]! += 1;
  }

  /** How many such pairs there are by chance, for one pair of steps. */
  likely(pair: Pair): number {
    const [lag, apart, n] = [classOf(pair.steps), classOf(pair.apart), this.#sizes.length];
    const share = (many: number, of: number): number => (many + 1) / (this.pairs + of);
    const turned = share(this.#turned[pair.turned ? 1 : 0]!, 2);
    const usual = turned * share(this.#lags[lag]!, n) * share(this.#aparts[apart]!, n);
    const part = (this.#cells[this.#cellOf(pair)]! + SUPPOSED * usual) / (this.pairs + SUPPOSED);
    const pairs = this.#sizes[lag]! * this.#sizes[apart]! * (pair.apart > 0 ? 2 : 1);
    return ((this.pairs / Math.max(1, this.looked)) * part) / pairs;
  }

  #cellOf({ steps, apart, turned }: Pair): number {
    const n = this.#sizes.length;
    return ((turned ? 1 : 0) * n + classOf(steps)) * n + classOf(apart);
  }
}

interface Seen {
  readonly clock: Clock;
  readonly steps: Steps;
  /** Places from this number on are events. */
  readonly events: number;
  /** Every so manieth meeting is looked at. */
  readonly every: number;
}

/** Two contacts of one person, in the place of a meeting: how long before it, how far apart, and whether both were turns. */
export interface Pair {
  readonly steps: number;
  readonly apart: number;
  readonly turned: boolean;
}

/** What a tie did in a place: on which steps, and whether the third turned to the one of the two. */
interface There {
  readonly step: number[];
  readonly turned: boolean[];
}

/**
 * Who meet in a thread have often been in it with somebody else before: whoever began it, or writes in all of them. That
 * is no introduction. How often a common contact has been in the place with both, so long before and so far apart, is
 * told by two who knew each other already, when they are in contact in a place that is new to them. (The same step is
 * left to `Gatherings`.) Who is in all threads is so oftener than others.
 *
 * Source: the case-crossover design, Maclure (1991): other times of the same people are the controls.
 */
export class Threads {
  readonly #clock: Clock;
  readonly #steps: Steps;
  readonly #events: number;
  readonly #counts: readonly Count[];
  /** 1 + the last tie that was in each place. */
  readonly #last: Uint32Array;
  /** The rows of a tie in places new to it. */
  readonly #rows: number[] = [];
  readonly #withX: There = { step: [], turned: [] };
  readonly #withY: There = { step: [], turned: [] };

  constructor(network: Network, { clock, steps, events, every }: Seen) {
    this.#clock = clock;
    this.#steps = steps;
    this.#events = events;
    const sizes = sizesOf(clock.window);
    this.#counts = MANNERS.map(() => new Count(network.people, sizes));
    this.#last = new Uint32Array(events);
    let at = 0;
    if (clock.contacts.place.some((place) => this.#tells(place)))
      visitMeetings(network, clock.slots, (meeting) => {
        if (at++ % every === 0) this.#look(meeting);
      });
  }

  /** How likely two who are in contact in a place have had somebody in it with both, on two such steps. */
  likely(manner: Manner, person: number, pair: Pair): number {
    const count = this.#counts[manner]!;
    if (count.pairs === 0 || (pair.steps === 0 && pair.apart === 0)) return 0;
    return DOUBT * count.likely(pair) * oftenerOf([count], person);
  }

  #tells(place: number): boolean {
    return place > 0 && place < this.#events;
  }

  #look(meeting: Meeting): void {
    const { offsets, day, place } = this.#clock.contacts;
    const [start, end] = [offsets[meeting.tie]!, offsets[meeting.tie + 1]!];
    this.#rows.length = 0;
    for (let row = start; row < end; row += 1) {
      const at = place[row]!;
      if (!this.#tells(at) || this.#last[at] === meeting.tie + 1) continue;
      this.#last[at] = meeting.tie + 1;
      if (day[row] !== day[start]) this.#rows.push(row);
    }
    const many = Math.min(LOOKED, this.#rows.length);
    const common = Math.min(LOOKED, meeting.size);
    for (let i = 0; i < many; i += 1) {
      const row = this.#rows[Math.floor((i * this.#rows.length) / many)]!;
      for (let c = 0; c < common; c += 1) this.#see(meeting, Math.floor((c * meeting.size) / common), row);
    }
  }

  /** Not where just one pair of the three is new: they may have been introduced in that place. */
  #see({ tie, x, y, person, toX, toY }: Meeting, c: number, row: number): void {
    const date = this.#clock.contacts.day[row]!;
    const [one, other] = [this.#firstOf(toX[c]!), this.#firstOf(toY[c]!)];
    const from = date - this.#clock.window;
    if (Math.max(one, other) >= date || one < from !== other < from) return;
    const count = this.#counts[mannerOf(this.#steps, tie, date)]!;
    count.look(person[c]!);
    const moment = this.#clock.moments.firstOf(tie, date);
    this.#fill(this.#withX, toX[c]!, { row, moment, way: person[c]! < x ? FORTH : BACK });
    this.#fill(this.#withY, toY[c]!, { row, moment, way: person[c]! < y ? FORTH : BACK });
    if (this.#count(count, date)) count.see(person[c]!);
  }

  /** All pairs of steps with both; whether there are any. */
  #count(count: Count, date: number): boolean {
    let some = false;
    for (const [i, one] of this.#withX.step.entries())
      for (const [j, other] of this.#withY.step.entries()) {
        if (one === date && other === date) continue;
        const turned = this.#withX.turned[i]! && this.#withY.turned[j]!;
        count.add({ steps: date - Math.max(one, other), apart: Math.abs(one - other), turned });
        some = true;
      }
    return some;
  }

  #firstOf(tie: number): number {
    const { offsets, step } = this.#steps;
    return offsets[tie] === offsets[tie + 1] ? Number.POSITIVE_INFINITY : step[offsets[tie]!]!;
  }

  /** The steps in the window on which a tie had contact in the place of a row, before it. */
  #fill(
    there: There,
    tie: number,
    { row: met, moment, way }: { row: number; moment: number; way: number },
  ): void {
    const { moments, window, contacts } = this.#clock;
    const date = contacts.day[met]!;
    there.step.length = 0;
    there.turned.length = 0;
    for (let row = rowFrom(contacts, tie, date - window); row < contacts.offsets[tie + 1]!; row += 1) {
      const step = contacts.day[row]!;
      if (step > date) break;
      if (contacts.place[row] !== contacts.place[met]) continue;
      if (step === date && Number.isNaN(moments.lastOf(tie, date, moment))) continue;
      there.step.push(step);
      there.turned.push((contacts.way[row]! & way) > 0);
    }
  }
}

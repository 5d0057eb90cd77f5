import type { Clock } from './clock.js';
import type { Crowd } from './crowd.js';
import type { Exchange } from './exchange.js';
import type { Gatherings } from './gatherings.js';
import { HERE, type Likeness, type Manner, priorOf, STARTED, WAYS } from './likeness.js';
import type { Meeting } from './meetings.js';
import type { Moments } from './moments.js';
import { Places } from './places.js';
import { isOn, isWithin, MOST_TURN, mannerOf, Recent, type Steps } from './recent.js';
import type { Pair, Threads } from './threads.js';

interface Seen {
  readonly clock: Clock;
  readonly steps: Steps;
  readonly crowd: Crowd;
  readonly gatherings: Gatherings;
  readonly threads: Threads;
  /** Places from this number on are events. */
  readonly events: number;
}

/** Contacts in question of one of the two, on the step of the meeting or another, and of the third, where one or both are. */
const LESS = [
  [
    [1, 1],
    [1, 2],
  ],
  [
    [2, 1],
    [2, 2],
  ],
] as const;

/** No meeting yet. */
const NONE: Meeting = {
  ...{ tie: 0, x: 0, y: 0, size: 0 },
  ...{ person: new Uint32Array(0), toX: new Uint32Array(0), toY: new Uint32Array(0) },
};

/**
 * What speaks for a common contact having introduced two: contacts with each before they met. How much likelier an
 * introduction makes them than chance does, the sum over all pairs of a contact with the one and a contact with the
 * other in the window: (how likely so long before · how likely so far apart) / (chance of the one contact on its step ·
 * chance of the other).
 */
export class Sign {
  likeness: Likeness;
  /** How much likelier; 0 without a contact with each. */
  value = 0;
  /** By `(lag * classes + apart) * WAYS + way`: `value` without the likeness of both distances and of the way. */
  readonly rest: Float64Array;
  /** As in `Gatherings`: where both contacts are on the step of the meeting, how likely by chance both and one are. */
  readonly now = { at: 0, both: 1, alone: 1 };
  /** Which pairs of distances there are, and how many. */
  readonly filled: Uint16Array;
  size = 0;
  readonly classes: number;
  /** Of the most telling pair: how many steps before, and whether all in the place of the meeting. */
  steps = 0;
  together = false;
  readonly #places: Places;
  readonly #crowd: Crowd;
  readonly #gatherings: Gatherings;
  readonly #threads: Threads;
  readonly #clock: Clock;
  readonly #moments: Moments;
  readonly #steps: Steps;
  readonly #toX: Recent;
  readonly #toY: Recent;
  /** Pairs of contacts over how many chance gives, at the slowest pace there is. */
  readonly #slowest: number;
  #most = 0;
  /** As in `Gatherings`. */
  #less = 1;
  #lessForOne = 1;
  #meeting = NONE;
  #date = 0;
  /** When on that date, and in which manner the two are in contact. */
  #moment = 0;
  #manner: Manner = 0;
  #exchange: Exchange | null = null;
  /** How many common contacts were with both on the date of the meeting; -1 until it is asked. */
  #there = -1;

  constructor({ clock, steps, crowd, gatherings, threads, events }: Seen) {
    this.#clock = clock;
    this.#moments = clock.moments;
    this.likeness = priorOf(clock.window, clock.moments.within());
    this.classes = this.likeness.lag.length;
    this.rest = new Float64Array(this.classes ** 2 * WAYS);
    this.filled = new Uint16Array(this.classes ** 2);
    this.#crowd = crowd;
    this.#gatherings = gatherings;
    this.#threads = threads;
    this.#places = new Places(clock, events, this.#crowd);
    this.#steps = steps;
    this.#slowest = (2 * clock.memory + 1) ** 2;
    this.#toX = new Recent(steps, clock);
    this.#toY = new Recent(steps, clock);
  }

  open(meeting: Meeting): void {
    this.#meeting = meeting;
    this.#places.open(meeting);
  }

  /** The most that any sign of the meeting that is open can be worth, whenever it is. */
  most(): number {
    return this.#mostAt(0, MOST_TURN ** 2) * this.#slowest;
  }

  /** The most that the sign of a common contact can be worth, whenever the meeting is. */
  mostOf(c: number): number {
    return this.#mostAt(0, this.#mostTurnOf(c)) * this.#slowest;
  }

  /** Whether a common contact has been with both near a date: at most so long before a shuffled one, and up to it. */
  isNear(c: number, date: number): boolean {
    const { memory, window } = this.#clock;
    const near = { from: date - memory - window, until: date + memory };
    const { toX, toY } = this.#meeting;
    return isWithin(this.#steps, toY[c]!, near) && isWithin(this.#steps, toX[c]!, near);
  }

  /** On which date the meeting is, and in which shuffle; null for the log itself. */
  put(date: number, exchange: Exchange | null): void {
    this.#date = date;
    this.#exchange = exchange;
    this.#there = -1;
  }

  /**
   * Reads the common contact at a position; false when their ties to both are not older than the date. Signs worth no
   * more than `floor` are passed over.
   */
  read(c: number, floor: number): boolean {
    const [x, y] = [this.#toX, this.#toY];
    this.value = 0;
    if (!y.open(this.#meeting.toY[c]!, this.#date, null)) return false;
    if (!x.open(this.#meeting.toX[c]!, this.#date, this.#exchange)) return false;
    if (!y.find() || !x.find() || y.fill() === 0 || x.fill() === 0) return true;
    x.measure();
    y.measure();
    const soonest = this.#moments.classOf(this.#date - Math.max(x.step[0]!, y.step[0]!), 0);
    const most = this.#mostAt(soonest, this.#mostTurnOf(c));
    if ((most * x.size * y.size) / (x.pace * y.pace) > floor) this.#sum(c);
    if (this.value > floor) this.#rarify();
    if (this.value <= floor) this.value = 0;
    return true;
  }

  /** The most that two contacts are worth, so long before and with such a turn, for each that chance gives. */
  #mostAt(lag: number, turn: number): number {
    let ways = 0;
    for (let way = 0; way < WAYS; way += 1)
      ways += this.likeness.ways[way]! * (way & STARTED ? turn : 1) * (way & HERE ? this.#places.most : 1);
    return this.likeness.lag[lag]! * this.likeness.apart[0]! * ways;
  }

  /** The most that a common contact's turns to both can add. */
  #mostTurnOf(c: number): number {
    const { x, y, person, toX, toY } = this.#meeting;
    const { turn } = this.#steps;
    const [p, one, other] = [person[c]!, 2 * toX[c]!, 2 * toY[c]!];
    return Math.max(1, turn[p < x ? one : one + 1]! * turn[p < y ? other : other + 1]!);
  }

  #sum(c: number): void {
    const [x, y] = [this.#toX, this.#toY];
    const tie = this.#exchange?.tie ?? this.#meeting.tie;
    this.#moment = this.#moments.firstOf(tie, this.#date);
    this.#manner = mannerOf(this.#steps, tie, this.#date);
    for (let i = 0; i < this.size; i += 1)
      for (let way = 0; way < WAYS; way += 1) this.rest[this.filled[i]! * WAYS + way] = 0;
    this.size = 0;
    this.#most = 0;
    this.now.at = 0;
    this.#less = 1;
    this.#lessForOne = 1;
    for (const recent of [x, y])
      for (let i = 0; i < recent.size; i += 1)
        recent.chance[i] = this.#chanceOf(c, recent, recent.step[i]!, 1);
    for (let i = 0; i < x.size; i += 1) for (let j = 0; j < y.size; j += 1) this.#add(c, i, j);
  }

  #rarify(): void {
    const { x, y } = this.#meeting;
    const crowd = Math.min(this.#crowd.around(x, this.#date, 2), this.#crowd.around(y, this.#date, 2));
    this.value /= crowd;
    for (let i = 0; i < this.size; i += 1)
      for (let way = 0; way < WAYS; way += 1) this.rest[this.filled[i]! * WAYS + way]! /= crowd;
  }

  #add(c: number, i: number, j: number): void {
    const [one, other] = [this.#toX.step[i]!, this.#toY.step[j]!];
    const steps = this.#date - Math.max(one, other);
    const before = steps === 0 ? this.#beforeOf(c, i, j) : 0;
    if (Number.isNaN(before)) return;
    const lag = this.#moments.classOf(steps, before);
    const apart = this.#moments.classOf(Math.abs(one - other), one === other ? this.#apartOf(c, i, j) : 0);
    const here = this.#places.hereOf(c, one, other);
    const turn = this.#turnOf(c, i, j);
    const turned = turn !== null && turn > 0;
    const both = this.#chanceOfBoth(c, i, j);
    const seen = both / Math.max(1, here) / (turned ? turn : 1);
    if (steps === 0 && one === other) {
      this.now.at = this.#gatherings.at(this.#manner, { lag, apart, turned });
      this.now.both = seen;
      this.now.alone = Math.max(this.#toX.chance[i]!, this.#toY.chance[j]!);
      this.#less = this.#gatherings.lessFor(this.#meeting.person[c]!, this.now);
      this.#lessForOne = this.#gatherings.lessForOne(this.#meeting.person[c]!, this.now);
    }
    const less = this.#lessOf(c, { steps, apart: Math.abs(one - other), turned }, { here, seen });
    const rest = (one === other ? 1 : 0.5) / both / less;
    const at = lag * this.classes + apart;
    if (this.rest[at * WAYS] === 0) this.filled[this.size++] = at;
    let ways = 0;
    for (let way = 0; way < WAYS; way += 1) {
      const likelier = rest * (way & STARTED ? (turn ?? 1) : 1) * (way & HERE ? here : 1);
      this.rest[at * WAYS + way]! += likelier;
      ways += this.likeness.ways[way]! * likelier;
    }
    const value = this.likeness.lag[lag]! * this.likeness.apart[apart]! * ways;
    this.value += value;
    if (value <= this.#most) return;
    this.#most = value;
    this.steps = steps;
    this.together = this.#places.tell && here > 0;
  }

  /** How much less two contacts say, as people gather and meet in threads; `seen`: how likely by chance they are as they are. */
  #lessOf(c: number, { steps, apart, turned }: Pair, { here, seen }: { here: number; seen: number }): number {
    const gathered = steps > 0 ? 1 : apart === 0 ? this.#less : this.#lessForOne;
    if (here === 0 || !this.#places.tell) return gathered;
    const likely = this.#threads.likely(this.#manner, this.#meeting.person[c]!, { steps, apart, turned });
    return gathered * (1 + likely / seen);
  }

  /** How long before the meeting the later of two contacts was, where that is on its date; NaN for one that came after. */
  #beforeOf(c: number, i: number, j: number): number {
    if (this.#moments.parts === 1) return 0;
    const { toX, toY } = this.#meeting;
    const [x, y] = [this.#toX, this.#toY];
    const last = (recent: Recent, at: number, tie: number): number =>
      recent.step[at] === this.#date
        ? this.#moments.lastOf(this.#tieAt(recent, at, tie), this.#date, this.#moment)
        : Number.NEGATIVE_INFINITY;
    const before = this.#moment - Math.max(last(x, i, toX[c]!), last(y, j, toY[c]!));
    if (this.#exchange !== null) this.#moments.noteLag(before);
    return before;
  }

  /** How near to each other two contacts on one step were; before the meeting, where they are on its date. */
  #apartOf(c: number, i: number, j: number): number {
    if (this.#moments.parts === 1) return 0;
    const { toX, toY } = this.#meeting;
    const ties = [this.#tieAt(this.#toX, i, toX[c]!), this.#tieAt(this.#toY, j, toY[c]!)] as const;
    const apart = this.#moments.apartOf(ties, this.#toX.step[i]!, this.#moment);
    if (this.#exchange !== null) this.#moments.noteApart(apart);
    return apart;
  }

  /** Whose contact it is that a tie has on a step: in a shuffle it may have one of the meeting. */
  #tieAt(recent: Recent, at: number, tie: number): number {
    return recent.gainedAt === at ? this.#meeting.tie : tie;
  }

  /** On the same step, both contacts are in question. */
  #chanceOfBoth(c: number, i: number, j: number): number {
    const [x, y] = [this.#toX, this.#toY];
    const step = x.step[i]!;
    if (step !== y.step[j]) return x.chance[i]! * y.chance[j]!;
    const both = this.#chanceOf(c, x, step, 2) * this.#chanceOf(c, y, step, 2);
    return step === this.#date ? Math.max(both, this.#gathered()) : both;
  }

  /** How many of the other common contacts were with both on the date of the meeting: where many were, one more is no sign. */
  #gathered(): number {
    const { size, toX, toY } = this.#meeting;
    if (this.#there < 0) {
      this.#there = 0;
      for (let c = 0; c < size; c += 1)
        if (isOn(this.#steps, toX[c]!, this.#date) && isOn(this.#steps, toY[c]!, this.#date))
          this.#there += 1;
    }
    return Math.max(0, this.#there - 1) / Math.max(1, size - 1);
  }

  /** Null where the log does not tell who started the contacts. */
  #turnOf(c: number, i: number, j: number): number | null {
    const { x, y, person } = this.#meeting;
    const one = this.#toX.turnOf(i, person[c]! < x);
    const other = this.#toY.turnOf(j, person[c]! < y);
    return one === null || other === null ? null : one * other;
  }

  /** How likely somebody is in contact with one of the two on a step anyway. */
  #chanceOf(c: number, recent: Recent, step: number, asked: 1 | 2): number {
    const { x, y, person } = this.#meeting;
    const less = LESS[step === this.#date ? 1 : 0][asked - 1]!;
    const crowd = this.#crowd.aroundBoth(recent === this.#toX ? x : y, person[c]!, step, less);
    return Math.min(1, recent.pace * crowd);
  }
}

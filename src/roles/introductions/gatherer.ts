import { BACK, FORTH } from '../tie-days.js';
import type { Clock } from './clock.js';
import type { Crowd } from './crowd.js';
import type { Gatherings } from './gatherings.js';
import type { Meeting } from './meetings.js';
import { isOn, mannerOf, Recent, type Steps, wayOf } from './recent.js';

/** Common contacts of a meeting who are looked at, evenly among all. */
const LOOKED = 16;
/** Contacts with each of the two are in question. */
const BOTH = [2, 2] as const;

interface Seen {
  readonly clock: Clock;
  readonly steps: Steps;
  readonly crowd: Crowd;
  readonly gatherings: Gatherings;
  /** Later contacts of a meeting that are looked at, evenly among all. */
  readonly later: number;
}

/** Looks at who gathers with the two of a meeting, then and on later steps on which they are in contact. */
export class Gatherer {
  readonly #clock: Clock;
  readonly #steps: Steps;
  readonly #crowd: Crowd;
  readonly #gatherings: Gatherings;
  readonly #later: number;
  readonly #toX: Recent;
  readonly #toY: Recent;

  constructor({ clock, steps, crowd, gatherings, later }: Seen) {
    this.#clock = clock;
    this.#steps = steps;
    this.#crowd = crowd;
    this.#gatherings = gatherings;
    this.#later = later;
    this.#toX = new Recent(steps, clock);
    this.#toY = new Recent(steps, clock);
  }

  look(meeting: Meeting): void {
    const { offsets, step } = this.#steps;
    const first = offsets[meeting.tie]!;
    const later = offsets[meeting.tie + 1]! - first - 1;
    const many = Math.min(this.#later, later);
    const common = Math.min(LOOKED, meeting.size);
    for (let i = 0; i <= many; i += 1) {
      const date = step[first + Math.ceil((i * later) / Math.max(1, many))]!;
      for (let c = 0; c < common; c += 1)
        this.#lookAt(meeting, Math.floor((c * meeting.size) / common), { date, isFirst: i === 0 });
    }
  }

  /** Not where just one pair of the three is new. */
  #lookAt(meeting: Meeting, c: number, { date, isFirst }: { date: number; isFirst: boolean }): void {
    const { tie, x, y } = meeting;
    const person = meeting.person[c]!;
    const toX = meeting.toX[c]!;
    const toY = meeting.toY[c]!;
    const old = Number(this.#steps.first[toX]! < date) + Number(this.#steps.first[toY]! < date);
    if (old === (isFirst ? 2 : 1)) return;
    this.#toX.look(toX, date);
    this.#toY.look(toY, date);
    if (this.#toX.pace * this.#toY.pace === 0) return;
    const common = { manner: mannerOf(this.#steps, tie, date), isFirst, person };
    const withX = Math.min(1, this.#toX.pace * this.#crowd.aroundBoth(x, person, date, BOTH));
    const withY = Math.min(1, this.#toY.pace * this.#crowd.aroundBoth(y, person, date, BOTH));
    this.#gatherings.look(common, withX * withY);
    if (!isOn(this.#steps, toX, date) || !isOn(this.#steps, toY, date)) return;
    const { moments } = this.#clock;
    const moment = moments.firstOf(tie, date);
    const last = Math.max(moments.lastOf(toX, date, moment), moments.lastOf(toY, date, moment));
    if (Number.isNaN(last)) return;
    const turned = (other: number, to: number): boolean =>
      (wayOf(this.#steps, to, date) & (person < other ? FORTH : BACK)) > 0;
    this.#gatherings.see(common, {
      lag: moments.classOf(0, moment - last),
      apart: moments.classOf(0, moments.apartOf([toX, toY], date, moment)),
      turned: turned(x, toX) && turned(y, toY),
    });
  }
}

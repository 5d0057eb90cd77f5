import { Growable } from '../../kit/index.js';
import type { Gatherings } from './gatherings.js';
import { type Likeness, WAYS } from './likeness.js';
import { LOOKS } from './newness.js';
import type { Sign } from './sign.js';

/** Signs that speak so much against an introduction make no difference. */
export const LEAST = 0.01;
/** Who might have made which first contact, and what speaks for it. */
export class Cases {
  /** First contacts of each person's contacts after their ties to both: what they might have made. */
  readonly open: Float64Array;
  /** How many first contacts that somebody might have made look how. */
  readonly meetings = new Float64Array(LOOKS);
  readonly #meetings = new Growable(Uint32Array);
  readonly #told = new Growable(Uint32Array);
  readonly #look = new Growable(Uint8Array);
  readonly #chances = new Growable(Uint32Array);
  readonly #person = new Growable(Uint32Array);
  readonly #positions = new Growable(Uint32Array);
  readonly #lag = new Growable(Uint8Array);
  readonly #apart = new Growable(Uint8Array);
  /** Of each sign, as in `Sign`. */
  readonly #now = new Growable(Uint8Array);
  readonly #both = new Growable(Float64Array);
  readonly #alone = new Growable(Float64Array);
  readonly #rest = new Growable(Float64Array);
  #signs = 0;
  /** How many signs the meetings before have. */
  #before = 0;
  #size = 0;
  #open = 0;

  constructor(people: number) {
    this.open = new Float64Array(people);
    this.#meetings.push(0);
    this.#positions.push(0);
  }

  /** A first contact that a person might have made, and the sign of it: a position for each pair of distances. */
  add(person: number, sign: Sign): void {
    const { value, rest, filled, size, classes, now } = sign;
    this.open[person]! += 1;
    this.#open += 1;
    if (value === 0) return;
    for (let i = 0; i < size; i += 1) {
      const [lag, apart] = [Math.floor(filled[i]! / classes), filled[i]! % classes];
      this.#lag.push(lag);
      this.#apart.push(apart);
      for (let way = 0; way < WAYS; way += 1) this.#rest.push(rest[filled[i]! * WAYS + way]!);
    }
    this.#signs += 1;
    this.#size += size;
    this.#now.push(now.at);
    this.#both.push(now.both);
    this.#alone.push(now.alone);
    this.#person.push(person);
    this.#positions.push(this.#size);
  }

  /** After the last common contact of a meeting; it counts when there was anybody who might have made it. */
  close(look: number): void {
    if (this.#open > 0) this.meetings[look]! += 1;
    if (this.#signs > this.#before) this.#told.push(this.#look.size);
    this.#before = this.#signs;
    this.#meetings.push(this.#signs);
    this.#look.push(look);
    this.#chances.push(this.#open);
    this.#open = 0;
  }

  /** Once it is known how often people gather: how much less signs say. `parts`: into how many a step is cut. */
  settle(gatherings: Gatherings, parts: number): void {
    const { person, positions, lag, apart, rest } = this.signs();
    const [nows, both, alone] = [this.#now.view(), this.#both.view(), this.#alone.view()];
    for (let i = 0; i < person.length; i += 1) {
      if (nows[i] === 0) continue;
      const now = { at: nows[i]!, both: both[i]!, alone: alone[i]! };
      const less = gatherings.lessFor(person[i]!, now);
      const lessForOne = gatherings.lessForOne(person[i]!, now);
      for (let j = positions[i]!; j < positions[i + 1]!; j += 1) {
        if (lag[j]! >= parts) continue;
        for (let way = 0; way < WAYS; way += 1)
          rest[j * WAYS + way]! /= apart[j]! < parts ? less : lessForOne;
      }
    }
  }

  signs(): Signs {
    return {
      meetings: this.#meetings.view(),
      told: this.#told.view(),
      look: this.#look.view(),
      chances: this.#chances.view(),
      person: this.#person.view(),
      positions: this.#positions.view(),
      lag: this.#lag.view(),
      apart: this.#apart.view(),
      rest: this.#rest.view(),
    };
  }
}

/** Meetings, their signs, each of another person, and the positions of each sign. */
export interface Signs {
  /** Those of meeting m are at `meetings[m]` to `meetings[m + 1]`. */
  readonly meetings: Uint32Array;
  /** Which meetings have a sign: mostly few of them. */
  readonly told: Uint32Array;
  /** As in `Newness`. */
  readonly look: Uint8Array;
  /** How often anybody might have made the meeting, with a sign or without. */
  readonly chances: Uint32Array;
  readonly person: Uint32Array;
  /** Those of sign i are at `positions[i]` to `positions[i + 1]`. */
  readonly positions: Uint32Array;
  readonly lag: Uint8Array;
  readonly apart: Uint8Array;
  /** As in `Sign`: those of position j are at `j * WAYS`, one for each of the ways. */
  readonly rest: Float64Array;
}

/** What a sign is worth: how much likelier its contacts are if its person made the meeting than by chance. */
export function worthOf(signs: Signs, i: number, likeness: Likeness): number {
  let sum = 0;
  for (let j = signs.positions[i]!; j < signs.positions[i + 1]!; j += 1) {
    let ways = 0;
    for (let way = 0; way < WAYS; way += 1) ways += likeness.ways[way]! * signs.rest[j * WAYS + way]!;
    sum += likeness.lag[signs.lag[j]!]! * likeness.apart[signs.apart[j]!]! * ways;
  }
  return sum;
}

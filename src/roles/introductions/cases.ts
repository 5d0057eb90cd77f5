import { Growable } from '../../kit/index.js';
import { type Likeness, timesOf, WAYS } from './likeness.js';
import { NEWNESS } from './newness.js';
import type { Sign } from './sign.js';

/** Signs that speak so much against an introduction make no difference. */
export const LEAST = 0.01;
/** Who might have made which first contact, and what speaks for it. */
export class Cases {
  /** First contacts of each person's contacts after their ties to both: what they might have made. */
  readonly open: Float64Array;
  /** How many first contacts that somebody might have made look how new. */
  readonly meetings = new Float64Array(NEWNESS);
  readonly #meetings = new Growable(Uint32Array);
  readonly #newness = new Growable(Uint8Array);
  readonly #chances = new Growable(Uint32Array);
  readonly #person = new Growable(Uint32Array);
  readonly #positions = new Growable(Uint32Array);
  readonly #lag = new Growable(Uint8Array);
  readonly #apart = new Growable(Uint8Array);
  readonly #both = new Growable(Float64Array);
  readonly #rest = new Growable(Float64Array);
  #signs = 0;
  #size = 0;
  #open = 0;

  constructor(people: number) {
    this.open = new Float64Array(people);
    this.#meetings.push(0);
    this.#positions.push(0);
  }

  /** A first contact that a person might have made, and the sign of it: a position for each pair of distances. */
  add(person: number, { value, rest, filled, size, classes, both }: Sign): void {
    this.open[person]! += 1;
    this.#open += 1;
    if (value === 0) return;
    for (let i = 0; i < size; i += 1) {
      this.#lag.push(Math.floor(filled[i]! / classes));
      this.#apart.push(filled[i]! % classes);
      for (let way = 0; way < WAYS; way += 1) this.#rest.push(rest[filled[i]! * WAYS + way]!);
    }
    this.#signs += 1;
    this.#size += size;
    this.#both.push(both);
    this.#person.push(person);
    this.#positions.push(this.#size);
  }

  /** After the last common contact of a meeting; it counts when there was anybody who might have made it. */
  close(newness: number): void {
    if (this.#open > 0) this.meetings[newness]! += 1;
    this.#meetings.push(this.#signs);
    this.#newness.push(newness);
    this.#chances.push(this.#open);
    this.#open = 0;
  }

  signs(): Signs {
    return {
      meetings: this.#meetings.view(),
      newness: this.#newness.view(),
      chances: this.#chances.view(),
      person: this.#person.view(),
      positions: this.#positions.view(),
      lag: this.#lag.view(),
      apart: this.#apart.view(),
      both: this.#both.view(),
      rest: this.#rest.view(),
    };
  }
}

/** Meetings, their signs, each of another person, and the positions of each sign. */
export interface Signs {
  /** Those of meeting m are at `meetings[m]` to `meetings[m + 1]`. */
  readonly meetings: Uint32Array;
  readonly newness: Uint8Array;
  /** How often anybody might have made the meeting, with a sign or without. */
  readonly chances: Uint32Array;
  readonly person: Uint32Array;
  /** As in `Sign`. */
  readonly both: Float64Array;
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
    sum += timesOf(likeness, signs.lag[j]!, signs.apart[j]!, signs.both[i]!) * ways;
  }
  return sum;
}

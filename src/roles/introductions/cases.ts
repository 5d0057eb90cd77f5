import { Growable } from '../../kit/index.js';
import { NEWNESS } from './newness.js';
import type { Sign } from './sign.js';

/** Signs that speak so much against an introduction make no difference. */
export const LEAST = 0.01;
/** Who might have made which first contact, and what speaks for it: a few positions per meeting and common contact. */
export class Cases {
  /** First contacts of each person's contacts after their ties to both: what they might have made. */
  readonly open: Float64Array;
  /** How many first contacts that somebody might have made look how new. */
  readonly meetings = new Float64Array(NEWNESS);
  readonly #offsets = new Growable(Uint32Array);
  readonly #newness = new Growable(Uint8Array);
  readonly #person = new Growable(Uint32Array);
  readonly #lag = new Growable(Uint8Array);
  readonly #apart = new Growable(Uint8Array);
  readonly #rest = new Growable(Float64Array);
  readonly #started = new Growable(Float64Array);
  #size = 0;
  #isOpen = false;

  constructor(people: number) {
    this.open = new Float64Array(people);
  }

  /** A first contact that a person might have made, and the sign of it: a position for each pair of distances. */
  add(person: number, { value, rest, started, filled, size, classes }: Sign): void {
    this.open[person]! += 1;
    this.#isOpen = true;
    if (value === 0) return;
    for (let i = 0; i < size; i += 1) {
      this.#person.push(person);
      this.#lag.push(Math.floor(filled[i]! / classes));
      this.#apart.push(filled[i]! % classes);
      this.#rest.push(rest[filled[i]!]!);
      this.#started.push(started[filled[i]!]!);
    }
    this.#size += size;
  }

  /** After the last common contact of a meeting; it counts when there was anybody who might have made it. */
  close(newness: number): void {
    if (this.#isOpen) this.meetings[newness]! += 1;
    this.#isOpen = false;
    this.#offsets.push(this.#size);
    this.#newness.push(newness);
  }

  columns(): Columns {
    return {
      offsets: this.#offsets.view(),
      newness: this.#newness.view(),
      person: this.#person.view(),
      lag: this.#lag.view(),
      apart: this.#apart.view(),
      rest: this.#rest.view(),
      started: this.#started.view(),
    };
  }
}

/** Meetings, and the positions of meeting m before `offsets[m]`; those of a person come together. */
export interface Columns {
  readonly offsets: Uint32Array;
  readonly newness: Uint8Array;
  readonly person: Uint32Array;
  readonly lag: Uint8Array;
  readonly apart: Uint8Array;
  /** As in `Sign`. */
  readonly rest: Float64Array;
  readonly started: Float64Array;
}

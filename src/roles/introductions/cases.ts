import { Growable } from '../../kit/index.js';
import type { Sign } from './sign.js';

/** Signs that speak so much against an introduction make no difference. */
export const LEAST = 0.01;
/** Before looking, so many signs are worth by chance what they should be: 1. */
const CALM = 20;
/** No single one counts for more than this. */
const LOUDEST = 20;

/** Who might have made which first contact, and what speaks for it: a position per meeting and common contact. */
export class Cases {
  /** First contacts of each person's contacts after their ties to both: what they might have made. */
  readonly open: Float64Array;
  meetings = 0;
  /** What signs are worth where chance alone made them: the sum over `looks`. */
  #chance = CALM;
  #looks = CALM;
  readonly #offsets = new Growable(Uint32Array);
  readonly #person = new Growable(Uint32Array);
  readonly #lag = new Growable(Uint8Array);
  readonly #apart = new Growable(Uint8Array);
  readonly #rest = new Growable(Float64Array);
  #size = 0;
  #isOpen = false;

  constructor(people: number) {
    this.open = new Float64Array(people);
  }

  /** A first contact that a person might have made, and the sign of it; the sign is 0 without contacts before. */
  add(person: number, { value, lag, apart, rest }: Sign): void {
    this.open[person]! += 1;
    this.#isOpen = true;
    if (value === 0) return;
    this.#person.push(person);
    this.#lag.push(lag);
    this.#apart.push(apart);
    this.#rest.push(rest);
    this.#size += 1;
  }

  /** What a common contact's sign is worth on a shuffled date. */
  calibrate({ value }: Sign): void {
    this.#chance += Math.min(value, LOUDEST);
    this.#looks += 1;
  }

  /** How much more than it should be a sign is worth by chance: in logs of bursts more than the paces tell. At least 1. */
  calm(): number {
    return Math.max(1, this.#chance / this.#looks);
  }

  /** After the last common contact of a meeting; it counts when there was anybody who might have made it. */
  close(): void {
    if (this.#isOpen) this.meetings += 1;
    this.#isOpen = false;
    this.#offsets.push(this.#size);
  }

  columns() {
    const [offsets, person] = [this.#offsets.view(), this.#person.view()];
    return { offsets, person, lag: this.#lag.view(), apart: this.#apart.view(), rest: this.#rest.view() };
  }
}

import type { Network } from '../model.js';
import { equalsOf, ordersOf } from './equals.js';

/** How people with equally many ties are told apart where one of them is to go first. */
export interface Equals {
  /** A number for each person that does not come from their name. */
  readonly keys: Uint32Array;
  /** In how many random orders: so many at least, and so many at most. */
  readonly orders: readonly [number, number];
}

/** Who is around whom. */
export type Around = Pick<Network, 'people' | 'offsets' | 'neighbours'>;

/** Who is tied to whom, and nothing else: all that the class of a shape needs. */
export type Skeleton = Around &
  Pick<Network, 'ties' | 'a' | 'b'> & {
    /** Of another network, to compare this one with it order by order, or with fewer orders; its own where it is left out. */
    readonly equals?: Equals;
  };

/**
 * Some of the ties, with those people only who are left with one: `tiedNetworkOf` without the rest of the columns.
 * Equals are told apart as in the whole, in as many orders as `work` people and ties allow. What it needs is made once:
 * each is valid until the next.
 */
export class Resampler {
  readonly #network: Skeleton;
  readonly #work: number | undefined;
  readonly #allKeys: Uint32Array;
  readonly #keys: Uint32Array;
  /** How many ties each person is left with; then where they are among those who are left. */
  readonly #place: Uint32Array;
  readonly #offsets: Uint32Array;
  readonly #next: Uint32Array;
  readonly #neighbours: Uint32Array;
  readonly #a: Uint32Array;
  readonly #b: Uint32Array;

  constructor(network: Skeleton, work?: number) {
    const { people, ties } = network;
    this.#network = network;
    this.#work = work;
    this.#allKeys = equalsOf(network).keys;
    this.#keys = new Uint32Array(people);
    this.#place = new Uint32Array(people);
    this.#offsets = new Uint32Array(people + 1);
    this.#next = new Uint32Array(people);
    this.#neighbours = new Uint32Array(2 * ties);
    this.#a = new Uint32Array(ties);
    this.#b = new Uint32Array(ties);
  }

  /** `kept`: 1 for each tie that stays. */
  of(kept: Uint8Array): Skeleton {
    const ties = this.#take(kept);
    const people = this.#seat();
    this.#link(ties);
    return {
      people,
      ties,
      offsets: this.#offsets.subarray(0, people + 1),
      neighbours: this.#neighbours.subarray(0, 2 * ties),
      a: this.#a.subarray(0, ties),
      b: this.#b.subarray(0, ties),
      equals: { keys: this.#keys.subarray(0, people), orders: ordersOf({ people, ties }, this.#work) },
    };
  }

  /** The ends of the ties that stay, as they are in the whole; how many there are. */
  #take(kept: Uint8Array): number {
    const { ties, a, b } = this.#network;
    const [some, others, left] = [this.#a, this.#b, this.#place];
    left.fill(0);
    let size = 0;
    for (let tie = 0; tie < ties; tie += 1) {
      if (kept[tie] !== 1) continue;
      some[size] = a[tie]!;
      others[size] = b[tie]!;
      size += 1;
      left[a[tie]!]! += 1;
      left[b[tie]!]! += 1;
    }
    return size;
  }

  /** Gives a place to everybody who is left with a tie; how many they are. */
  #seat(): number {
    const [place, offsets, next, keys] = [this.#place, this.#offsets, this.#next, this.#keys];
    let people = 0;
    for (let p = 0; p < place.length; p += 1) {
      const degree = place[p]!;
      if (degree === 0) continue;
      next[people] = offsets[people]!;
      offsets[people + 1] = offsets[people]! + degree;
      place[p] = people;
      keys[people] = this.#allKeys[p]!;
      people += 1;
    }
    return people;
  }

  /** Rows filled in the order of the ties, which leaves them sorted (see `adjacencyOf`). */
  #link(ties: number): void {
    const [a, b, place, next, neighbours] = [this.#a, this.#b, this.#place, this.#next, this.#neighbours];
    for (let i = 0; i < ties; i += 1) {
      const [p, q] = [place[a[i]!]!, place[b[i]!]!];
      a[i] = p;
      b[i] = q;
      neighbours[next[p]!++] = q;
      neighbours[next[q]!++] = p;
    }
  }
}

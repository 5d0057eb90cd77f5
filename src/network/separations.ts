import { oncePer } from '../kit/index.js';
import type { Around } from './skeleton.js';

/** What falls apart when a person is away, and whom they reach while they are there: a position per person. */
export interface Separations {
  /** People who could no longer reach the largest remaining piece of their group. */
  readonly cutOff: Uint32Array;
  /** People in the same connected part of the network, without the person. */
  readonly reach: Float64Array;
  /** Pairs of those who could no longer reach each other. */
  readonly pairs: Float64Array;
}

/**
 * What falls apart without each person.
 *
 * Formula: with c people in p's connected part and pieces of s1, s2, … people left of it without p, cut off are
 * c − 1 − max s, and ((c − 1)² − s1² − s2² − …) / 2 pairs part. Exact for everybody in one linear pass
 * (depth-first search, articulation points; Tarjan 1972, Hopcroft & Tarjan 1973).
 *
 * @example the middle of a star of 5: 3 cut off (four pieces of one remain, three are not the largest), 6 pairs part
 */
export const separationsOf: (network: Around) => Separations = oncePer((network) => {
  const search = new Search(network);
  const cutOff = new Uint32Array(network.people);
  const reach = new Float64Array(network.people);
  const pairs = new Float64Array(network.people);
  for (let root = 0; root < network.people; root += 1) {
    if (search.found[root] !== 0) continue;
    const component = search.componentAt(root);
    const others = component.length - 1;
    for (const p of component) {
      const rest = others - search.severed[p]!;
      cutOff[p] = others - Math.max(rest, search.largest[p]!);
      reach[p] = others;
      pairs[p] = (others * others - search.squares[p]! - rest * rest) / 2;
    }
  }
  return { cutOff, reach, pairs };
});

/** How many others could no longer reach the largest remaining piece of their group without each person. */
export function cutOffWithoutOf(network: Around): Uint32Array {
  return separationsOf(network).cutOff;
}

/** The state of a depth-first search without recursion: chains of people may be longer than a call stack. */
class Search {
  /** When each person was found, from 1; 0 is not yet. */
  readonly found: Uint32Array;
  /** People that hang on this person alone, in all and in the largest piece. */
  readonly severed: Uint32Array;
  readonly largest: Uint32Array;
  /** The sum of the squares of the pieces that hang on this person alone. */
  readonly squares: Float64Array;
  readonly #network: Around;
  readonly #low: Uint32Array;
  readonly #size: Uint32Array;
  readonly #next: Uint32Array;
  readonly #parent: Uint32Array;
  readonly #order: Uint32Array;
  #clock = 0;

  constructor(network: Around) {
    const column = (): Uint32Array => new Uint32Array(network.people);
    this.#network = network;
    this.found = column();
    this.severed = column();
    this.largest = column();
    this.squares = new Float64Array(network.people);
    this.#low = column();
    this.#size = column();
    this.#next = network.offsets.slice(0, network.people);
    this.#parent = column();
    this.#order = column();
  }

  /** The people of a component, after the search has gone through it. */
  componentAt(root: number): Uint32Array {
    const start = this.#clock;
    this.#enter(root, root);
    let p = root;
    for (;;) {
      const child = this.#advance(p);
      if (child >= 0) {
        this.#enter(child, p);
        p = child;
      } else if (p === root) {
        return this.#order.subarray(start, this.#clock);
      } else {
        this.#leave(p);
        p = this.#parent[p]!;
      }
    }
  }

  #enter(p: number, parent: number): void {
    this.#order[this.#clock] = p;
    this.#clock += 1;
    this.found[p] = this.#clock;
    this.#low[p] = this.#clock;
    this.#size[p] = 1;
    this.#parent[p] = parent;
  }

  /** The next neighbour not yet found, or -1; on the way, how far up the people already found are. */
  #advance(p: number): number {
    const { offsets, neighbours } = this.#network;
    for (let at = this.#next[p]!; at < offsets[p + 1]!; at += 1) {
      const other = neighbours[at]!;
      if (this.found[other] === 0) {
        this.#next[p] = at + 1;
        return other;
      }
      if (this.found[other]! < this.#low[p]!) this.#low[p] = this.found[other]!;
    }
    this.#next[p] = offsets[p + 1]!;
    return -1;
  }

  /** Done with p: what it found belongs to its parent, and is a piece of its own if it never looks above it. */
  #leave(p: number): void {
    const parent = this.#parent[p]!;
    this.#size[parent]! += this.#size[p]!;
    if (this.#low[p]! < this.#low[parent]!) this.#low[parent] = this.#low[p]!;
    if (this.#low[p]! < this.found[parent]!) return;
    this.severed[parent]! += this.#size[p]!;
    this.squares[parent]! += this.#size[p]! ** 2;
    if (this.#size[p]! > this.largest[parent]!) this.largest[parent] = this.#size[p]!;
  }
}

import { oncePer, randomOf } from '../kit/index.js';
import type { Network, Value } from '../model.js';

/** What shortest paths say, a tie counting as one step whatever its depth. */
export interface Paths {
  /** Pairs of others whose shortest paths lead through a person, shared between equally short ones; not normalized. */
  readonly betweenness: Float64Array;
  /** Mean steps between two people who can reach each other. */
  readonly meanDistance: Value;
  /** From how many people the paths were followed: all, or a seeded sample in a large network. */
  readonly sources: number;
  readonly exact: boolean;
  /**
   * Half-width of the 95 % interval of one person's normalized betweenness (0 to 1), by Hoeffding's inequality:
   * √(ln 40 / 2k) for k sources; 0 when exact.
   */
  readonly error: number;
}

/** Paths are followed from everybody where people × (people + ties) is up to this … */
export const PATH_WORK = 1e7;
/** … and above from as many people as make this, but never from fewer than 50. */
const SAMPLE_WORK = 5e6;
const FEWEST_SOURCES = 50;
const PATH_SEED = 1;

/**
 * Betweenness and mean distance by one search from each person (Brandes 2001), or, where that is more than
 * `PATH_WORK`, from a sample drawn with a fixed seed, scaled up (Brandes & Pich 2007).
 *
 * @example a path a-b-c: betweenness 0, 1, 0; mean distance 4/3
 */
export const pathsOf: (network: Network) => Paths = oncePer((network) => {
  const n = network.people;
  const each = n + network.ties;
  const fits = Math.max(FEWEST_SOURCES, Math.floor(SAMPLE_WORK / (each + 1)));
  const sources = sampleOf(n, n * each <= PATH_WORK ? n : Math.min(n, fits));
  const search = new Searches(network);
  for (const source of sources) search.from(source);
  const scale = sources.length > 0 ? n / sources.length / 2 : 0;
  const exact = sources.length === n;
  return {
    betweenness: search.through.map((sum) => sum * scale),
    meanDistance: search.reached > 0 ? search.steps / search.reached : null,
    sources: sources.length,
    exact,
    error: exact ? 0 : Math.sqrt(Math.log(40) / (2 * sources.length)),
  };
});

/** `size` of n people without repetition: the head of a seeded shuffle. */
function sampleOf(n: number, size: number): Uint32Array {
  const everyone = Uint32Array.from({ length: n }, (_, p) => p);
  if (size === n) return everyone;
  const random = randomOf(PATH_SEED);
  for (let i = 0; i < size; i += 1) {
    const j = i + Math.floor(random() * (n - i));
    const drawn = everyone[j]!;
    everyone[j] = everyone[i]!;
    everyone[i] = drawn;
  }
  return everyone.subarray(0, size);
}

/** Breadth-first searches over one set of columns, and their sums. */
class Searches {
  readonly through: Float64Array;
  steps = 0;
  reached = 0;
  readonly #network: Network;
  readonly #order: Uint32Array;
  readonly #distance: Int32Array;
  readonly #ways: Float64Array;
  readonly #share: Float64Array;

  constructor(network: Network) {
    this.#network = network;
    this.through = new Float64Array(network.people);
    this.#order = new Uint32Array(network.people);
    this.#distance = new Int32Array(network.people).fill(-1);
    this.#ways = new Float64Array(network.people);
    this.#share = new Float64Array(network.people);
  }

  from(source: number): void {
    const size = this.#outward(source);
    this.#inward(size);
  }

  /** Everybody within reach in order of distance, with the number of shortest ways to them. */
  #outward(source: number): number {
    const { offsets, neighbours } = this.#network;
    const order = this.#order;
    const distance = this.#distance;
    const ways = this.#ways;
    order[0] = source;
    distance[source] = 0;
    ways[source] = 1;
    let size = 1;
    for (let head = 0; head < size; head += 1) {
      const p = order[head]!;
      const further = distance[p]! + 1;
      for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1) {
        const other = neighbours[at]!;
        if (distance[other] === -1) {
          distance[other] = further;
          order[size] = other;
          size += 1;
        }
        if (distance[other] === further) ways[other]! += ways[p]!;
      }
    }
    return size;
  }

  /** Shares of the ways back to the source, from the far end; leaves the columns clean. */
  #inward(size: number): void {
    const { offsets, neighbours } = this.#network;
    const [distance, ways, share] = [this.#distance, this.#ways, this.#share];
    for (let tail = size - 1; tail > 0; tail -= 1) {
      const p = this.#order[tail]!;
      const nearer = distance[p]! - 1;
      const each = (1 + share[p]!) / ways[p]!;
      for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1) {
        const other = neighbours[at]!;
        if (distance[other] === nearer) share[other]! += ways[other]! * each;
      }
      this.through[p]! += share[p]!;
      this.steps += distance[p]!;
    }
    this.reached += size - 1;
    for (let i = 0; i < size; i += 1) {
      const p = this.#order[i]!;
      distance[p] = -1;
      ways[p] = 0;
      share[p] = 0;
    }
  }
}

import { oncePer, randomOf } from '../kit/index.js';
import type { Network, Value } from '../model.js';
import { componentsOf } from './components.js';
import { DrawnPaths } from './drawn-paths.js';
import { Searches } from './searches.js';

/** What shortest paths say, a tie counting as one step whatever its depth. */
export interface Paths {
  /** Pairs of others whose shortest paths lead through a person, shared between equally short ones; not normalized. */
  readonly betweenness: Float64Array;
  /** Mean steps between two people who can reach each other. */
  readonly meanDistance: Value;
  /** How many paths were drawn; where nothing was drawn, how many people all paths were followed from. */
  readonly sources: number;
  readonly exact: boolean;
  /**
   * With `PATH_CONFIDENCE`, nobody's betweenness as a share of all pairs (0 to 1) is off by more than this; 0 when
   * exact.
   */
  readonly error: number;
}

/** All paths are followed where people × (people + ties) is up to this; above, a sample is drawn. */
export const PATH_WORK = 3e6;
export const PATH_ERROR = 0.02;
export const PATH_CONFIDENCE = 0.95;
const PATH_SEED = 1;

/**
 * Betweenness and mean distance: by one search from each person (Brandes 2001), or, where that is more than
 * `PATH_WORK`, from seeded shortest paths between drawn pairs, as many as bound the error for everybody at once
 * (Riondato & Kornaropoulos 2016).
 *
 * @example a path a-b-c: betweenness 0, 1, 0; mean distance 4/3
 */
export const pathsOf: (network: Network) => Paths = oncePer((network) =>
  network.people * (network.people + network.ties) <= PATH_WORK
    ? everyPathOf(network)
    : drawnPathsOf(network),
);

function everyPathOf(network: Network): Paths {
  const search = new Searches(network);
  for (let source = 0; source < network.people; source += 1) search.from(source);
  return {
    betweenness: search.through.map((sum) => sum / 2),
    meanDistance: search.reached > 0 ? search.steps / search.reached : null,
    sources: network.people,
    exact: true,
    error: 0,
  };
}

/**
 * r = ⌈ (½ / ε²) · (⌊log₂(V − 2)⌋ + 1 + ln(1/δ)) ⌉ paths, ε = `PATH_ERROR`, 1 − δ = `PATH_CONFIDENCE`, V no less than the
 * number of people on the longest shortest path. Pairs are drawn evenly, then one of their shortest paths evenly;
 * pairs without a path count as drawn.
 */
function drawnPathsOf(network: Network): Paths {
  const n = network.people;
  const random = randomOf(PATH_SEED);
  const dimension = Math.floor(Math.log2(Math.max(2, longestOf(network) - 2))) + 1;
  const sources = Math.ceil((0.5 / PATH_ERROR ** 2) * (dimension + Math.log(1 / (1 - PATH_CONFIDENCE))));
  const { of } = componentsOf(network);
  const paths = new DrawnPaths(network, random);
  for (let i = 0; i < sources; i += 1) {
    const s = Math.floor(random() * n);
    const t = Math.floor(random() * (n - 1));
    const other = t >= s ? t + 1 : t;
    if (of[s] === of[other]) paths.between(s, other);
  }
  const pairs = (n * (n - 1)) / 2;
  return {
    betweenness: paths.through.map((count) => (count / sources) * pairs),
    meanDistance: paths.reached > 0 ? paths.steps / paths.reached : null,
    sources,
    exact: false,
    error: PATH_ERROR,
  };
}

/**
 * No fewer than the people on the longest shortest path: in each group, the two largest distances from its first
 * person and one (two people are no further apart than their ways to a third).
 */
function longestOf(network: Network): number {
  const { people, offsets, neighbours } = network;
  const distance = new Int32Array(people).fill(-1);
  const order = new Uint32Array(people);
  let longest = 1;
  for (let first = 0; first < people; first += 1) {
    if (distance[first]! >= 0) continue;
    order[0] = first;
    distance[first] = 0;
    let size = 1;
    for (let head = 0; head < size; head += 1) {
      const p = order[head]!;
      for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1) {
        const other = neighbours[at]!;
        if (distance[other]! >= 0) continue;
        distance[other] = distance[p]! + 1;
        order[size] = other;
        size += 1;
      }
    }
    if (size > 1) longest = Math.max(longest, distance[order[size - 1]!]! + distance[order[size - 2]!]! + 1);
  }
  return longest;
}

import { randomOf } from '../kit/index.js';
import type { Network } from '../model.js';
import { componentsOf } from './components.js';
import { DrawnPaths } from './drawn-paths.js';

/** Seeded shortest paths between pairs that are drawn evenly; pairs without a path count as drawn. */
export function drawnPathsOf(network: Network, many: number, seed: number): DrawnPaths {
  const n = network.people;
  const random = randomOf(seed);
  const { of } = componentsOf(network);
  const paths = new DrawnPaths(network, random);
  for (let i = 0; i < many; i += 1) {
    const s = Math.floor(random() * n);
    const t = Math.floor(random() * (n - 1));
    const other = t >= s ? t + 1 : t;
    if (of[s] === of[other]) paths.between(s, other);
  }
  return paths;
}

/**
 * How many drawn paths go with which error, for everybody at once and with so much confidence 1 − δ:
 * r = ⌈ (½ / ε²) · (⌊log₂(V − 2)⌋ + 1 + ln(1/δ)) ⌉, V no less than the number of people on the longest shortest path
 * (Riondato & Kornaropoulos 2016).
 */
export interface Bound {
  pathsFor(error: number): number;
  /** Rounded up to a thousandth. */
  errorFrom(paths: number): number;
}

export function boundOf(network: Network, confidence: number): Bound {
  const dimension = Math.floor(Math.log2(Math.max(2, longestOf(network) - 2))) + 1;
  const half = 0.5 * (dimension + Math.log(1 / (1 - confidence)));
  return {
    pathsFor: (error) => Math.ceil(half / error ** 2),
    errorFrom: (paths) => Math.ceil(1000 * Math.sqrt(half / paths)) / 1000,
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

import { greatestOf } from '../kit/index.js';
import type { Network } from '../model.js';

/** How many people there are of each degree: position d holds those with d ties. */
export function degreeCountsOf(degrees: Uint32Array): Uint32Array {
  const counts = new Uint32Array(greatestOf(degrees) + 1);
  for (let p = 0; p < degrees.length; p += 1) counts[degrees[p]!]! += 1;
  return counts;
}

/** Everybody, most ties first, equals by position: a counting sort. */
export function byDegreeOf(degrees: Uint32Array): Uint32Array {
  const next = degreeCountsOf(degrees);
  let before = 0;
  for (let d = next.length - 1; d >= 0; d -= 1) {
    const count = next[d]!;
    next[d] = before;
    before += count;
  }
  const order = new Uint32Array(degrees.length);
  for (let p = 0; p < degrees.length; p += 1) order[next[degrees[p]!]!++] = p;
  return order;
}

/** How many people each person points at (`out`), or is pointed at by (`in`). */
export function arcDegreesOf(network: Network, way: 'in' | 'out'): Uint32Array {
  const degrees = new Uint32Array(network.people);
  const [from, to] = way === 'out' ? [network.a, network.b] : [network.b, network.a];
  for (let tie = 0; tie < network.ties; tie += 1) {
    if (network.aToB[tie]! > 0) degrees[from[tie]!]! += 1;
    if (network.bToA[tie]! > 0) degrees[to[tie]!]! += 1;
  }
  return degrees;
}

/** Pointing from one person to another: how many there are, and how many of them are answered. */
export function arcsOf(network: Network): { readonly all: number; readonly answered: number } {
  let all = 0;
  let answered = 0;
  for (let tie = 0; tie < network.ties; tie += 1) {
    const ways = Number(network.aToB[tie]! > 0) + Number(network.bToA[tie]! > 0);
    all += ways;
    if (ways === 2) answered += 2;
  }
  return { all, answered };
}

/** Freeman's sum of how far everybody is below the highest. */
export function lagOf(values: Uint32Array | Float64Array): number {
  let highest = 0;
  let sum = 0;
  for (let p = 0; p < values.length; p += 1) {
    if (values[p]! > highest) highest = values[p]!;
    sum += values[p]!;
  }
  return values.length * highest - sum;
}

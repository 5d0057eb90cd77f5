import { oncePer } from '../kit/index.js';
import type { Network } from '../model.js';
import { degreeOf } from './network.js';
import type { Around } from './skeleton.js';

/** What the two people of each tie have in common, and the triangles around each person. */
export interface Triangles {
  /** People tied to both ends of the tie: a position per tie. */
  readonly common: Uint32Array;
  /** Sum of 1 / (number of ties) over those people: what Burt's constraint adds for indirect investment. */
  readonly commonInverse: Float64Array;
  /** Triangles that each person is part of. */
  readonly around: Float64Array;
}

/**
 * Every triangle once, in time Σ over ties of the smaller number of ties (at most ties^1.5), so that a hub of
 * any size costs no more than its spokes: each tie points from the person with fewer ties to the one with more, and a
 * triangle is found from its lowest person (the *forward* algorithm of Schank & Wagner 2005).
 */
export const trianglesOf: (network: Network) => Triangles = oncePer((network) => {
  const { starts, ends, tie } = upwardOf(network);
  const common = new Uint32Array(network.ties);
  const commonInverse = new Float64Array(network.ties);
  const around = new Float64Array(network.people);
  const seen = new Uint32Array(network.people); // 1 + tie from u, where u reaches the person
  const inverse = (p: number): number => 1 / degreeOf(network, p);
  const note = (t: number, third: number): void => {
    common[t]! += 1;
    commonInverse[t]! += inverse(third);
    around[third]! += 1;
  };
  for (let u = 0; u < network.people; u += 1) {
    for (let i = starts[u]!; i < starts[u + 1]!; i += 1) seen[ends[i]!] = tie[i]! + 1;
    for (let i = starts[u]!; i < starts[u + 1]!; i += 1) {
      const v = ends[i]!;
      for (let j = starts[v]!; j < starts[v + 1]!; j += 1) {
        const w = ends[j]!;
        if (seen[w] === 0) continue;
        note(tie[i]!, w);
        note(seen[w]! - 1, v);
        note(tie[j]!, u);
      }
    }
    for (let i = starts[u]!; i < starts[u + 1]!; i += 1) seen[ends[i]!] = 0;
  }
  return { common, commonInverse, around };
});

/** How many triangles one person is part of. */
export function trianglesAround({ people, offsets, neighbours }: Around, person: number): number {
  const marked = new Uint8Array(people);
  const around = neighbours.subarray(offsets[person]!, offsets[person + 1]!);
  for (const p of around) marked[p] = 1;
  let ends = 0;
  for (const p of around)
    for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1) ends += marked[neighbours[at]!]!;
  return ends / 2;
}

/** How many triangles there are: the same walk, for those who need no more than the number. */
export const trianglesIn: (network: Network) => number = oncePer((network) => {
  const { starts, ends } = upwardOf(network);
  const marked = new Int32Array(network.people).fill(-1);
  let triangles = 0;
  for (let u = 0; u < network.people; u += 1) {
    for (let i = starts[u]!; i < starts[u + 1]!; i += 1) marked[ends[i]!] = u;
    for (let i = starts[u]!; i < starts[u + 1]!; i += 1) {
      const v = ends[i]!;
      for (let j = starts[v]!; j < starts[v + 1]!; j += 1) if (marked[ends[j]!] === u) triangles += 1;
    }
  }
  return triangles;
});

/** Each tie once, from the person with fewer ties (the lower position when equal) to the other. */
function upwardOf(network: Network): { starts: Uint32Array; ends: Uint32Array; tie: Uint32Array } {
  const { people, ties, offsets, neighbours, tieOf } = network;
  const starts = new Uint32Array(people + 1);
  const ends = new Uint32Array(ties);
  const tie = new Uint32Array(ties);
  const degree = (p: number): number => degreeOf(network, p);
  let at = 0;
  for (let u = 0; u < people; u += 1) {
    starts[u] = at;
    for (let i = offsets[u]!; i < offsets[u + 1]!; i += 1) {
      const v = neighbours[i]!;
      if (degree(u) > degree(v) || (degree(u) === degree(v) && u > v)) continue;
      ends[at] = v;
      tie[at] = tieOf[i]!;
      at += 1;
    }
  }
  starts[people] = at;
  return { starts, ends, tie };
}

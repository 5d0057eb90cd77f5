import type { Network } from '../model.js';

/** Who is tied to whom, and by which tie: the part of a network that is derived from the ends of its ties. */
type Adjacency = Pick<Network, 'offsets' | 'neighbours' | 'tieOf'>;

/**
 * Compressed sparse rows from the ends of ties sorted by (a, b), a < b, in two linear passes. Filling in that order
 * leaves every row sorted: the smaller neighbours of p come as (x, p), all before its larger ones as (p, y).
 */
export function adjacencyOf(people: number, a: Uint32Array, b: Uint32Array): Adjacency {
  const offsets = new Uint32Array(people + 1);
  for (let i = 0; i < a.length; i += 1) {
    offsets[a[i]! + 1]! += 1;
    offsets[b[i]! + 1]! += 1;
  }
  for (let p = 0; p < people; p += 1) offsets[p + 1]! += offsets[p]!;
  const next = offsets.slice(0, people);
  const neighbours = new Uint32Array(2 * a.length);
  const tieOf = new Uint32Array(2 * a.length);
  for (let i = 0; i < a.length; i += 1) {
    const atA = next[a[i]!]!++;
    neighbours[atA] = b[i]!;
    tieOf[atA] = i;
    const atB = next[b[i]!]!++;
    neighbours[atB] = a[i]!;
    tieOf[atB] = i;
  }
  return { offsets, neighbours, tieOf };
}

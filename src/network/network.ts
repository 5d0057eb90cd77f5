import type { Network, Ties } from '../model.js';
import { adjacencyOf } from './adjacency.js';
import type { Around } from './skeleton.js';

type TieColumns = Pick<Ties, 'size' | 'a' | 'b' | 'depth' | 'interactions' | 'aToB' | 'bToA' | 'deep'>;

/** The network of all ties, between `people` persons; some may have no tie. Linear in people and ties. */
export function networkOf(ties: TieColumns, people: number): Network {
  const persons = new Uint32Array(people);
  for (let p = 0; p < people; p += 1) persons[p] = p;
  return networkAmong(persons, ties);
}

/** The network of some ties among some people. All networks are made here: what is alike in memory is read faster. */
export function networkAmong(persons: Uint32Array, ties: TieColumns): Network {
  const { size, a, b, depth, interactions, aToB, bToA, deep } = ties;
  const { offsets, neighbours, tieOf } = adjacencyOf(persons.length, a, b);
  return {
    people: persons.length,
    ties: size,
    offsets,
    neighbours,
    tieOf,
    a,
    b,
    depth,
    interactions,
    aToB,
    bToA,
    deep,
    persons,
  };
}

/** How many others a person is tied to. */
export function degreeOf(network: Around, p: number): number {
  return network.offsets[p + 1]! - network.offsets[p]!;
}

/** How many others each person is tied to. */
export function degreesOf({ people, offsets }: Around): Uint32Array {
  const degrees = new Uint32Array(people);
  for (let p = 0; p < people; p += 1) degrees[p] = offsets[p + 1]! - offsets[p]!;
  return degrees;
}

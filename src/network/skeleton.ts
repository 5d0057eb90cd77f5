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
 * The ties that pass, with those people only who are left with one: `tiedNetworkOf` without the rest of the columns.
 * Equals are told apart as in the whole, in as many orders as `work` people and ties allow.
 */
export function resampleOf(network: Skeleton, passes: (tie: number) => boolean, work?: number): Skeleton {
  const kept = new Uint32Array(network.ties);
  const keys = equalsOf(network).keys.slice();
  const place = new Int32Array(network.people);
  let ties = 0;
  for (let tie = 0; tie < network.ties; tie += 1) {
    if (!passes(tie)) continue;
    kept[ties] = tie;
    ties += 1;
    place[network.a[tie]!]! += 1;
    place[network.b[tie]!]! += 1;
  }
  const offsets = new Uint32Array(network.people + 1);
  let people = 0;
  for (let p = 0; p < network.people; p += 1) {
    const degree = place[p]!;
    if (degree === 0) continue;
    offsets[people + 1] = offsets[people]! + degree;
    place[p] = people;
    keys[people] = keys[p]!;
    people += 1;
  }
  const a = new Uint32Array(ties);
  const b = new Uint32Array(ties);
  for (let i = 0; i < ties; i += 1) {
    a[i] = place[network.a[kept[i]!]!]!;
    b[i] = place[network.b[kept[i]!]!]!;
  }
  const rows = offsets.subarray(0, people + 1);
  const equals = { keys: keys.subarray(0, people), orders: ordersOf({ people, ties }, work) };
  return { people, ties, offsets: rows, neighbours: neighboursOf(rows, a, b), a, b, equals };
}

/** Rows filled in the order of the ties, which leaves them sorted (see `adjacencyOf`). */
function neighboursOf(offsets: Uint32Array, a: Uint32Array, b: Uint32Array): Uint32Array {
  const next = offsets.slice();
  const neighbours = new Uint32Array(2 * a.length);
  for (let i = 0; i < a.length; i += 1) {
    const [p, q] = [a[i]!, b[i]!];
    neighbours[next[p]!++] = q;
    neighbours[next[q]!++] = p;
  }
  return neighbours;
}

import { Growable } from '../kit/index.js';
import type { Network } from '../model.js';
import { adjacencyOf } from './adjacency.js';

/**
 * The network of some of the people, given as positions in `network`, with the ties that have both ends inside.
 * Its `persons` map back to the log, through the `persons` of `network`. The cost is that of the given people and
 * their ties only, so that all communities together cost as much as the whole.
 */
export function subnetworkOf(network: Network, persons: Uint32Array): Network {
  const inside = persons.slice().sort();
  const kept = new Growable(Uint32Array);
  for (const p of inside) {
    for (let at = network.offsets[p]!; at < network.offsets[p + 1]!; at += 1) {
      const other = network.neighbours[at]!;
      if (other > p && placeOf(inside, other) >= 0) kept.push(network.tieOf[at]!);
    }
  }
  return restrictedOf(network, inside, kept.view());
}

/** The deep ties alone, with those people only who have one. */
export function deepNetworkOf(network: Network): Network {
  return tiedNetworkOf(network, (tie) => network.deep[tie] === 1);
}

/** The ties that pass, with those people only who are left with one. */
export function tiedNetworkOf(network: Network, passes: (tie: number) => boolean): Network {
  const kept = new Growable(Uint32Array);
  const tied = new Uint8Array(network.people);
  for (let tie = 0; tie < network.ties; tie += 1) {
    if (!passes(tie)) continue;
    kept.push(tie);
    tied[network.a[tie]!] = 1;
    tied[network.b[tie]!] = 1;
  }
  const inside = new Growable(Uint32Array);
  for (let p = 0; p < network.people; p += 1) if (tied[p] === 1) inside.push(p);
  return restrictedOf(network, inside.view(), kept.view());
}

/** Both lists sorted, so that the order by (a, b) is kept. */
function restrictedOf(network: Network, inside: Uint32Array, kept: Uint32Array): Network {
  const renumbered = (ends: Uint32Array): Uint32Array => kept.map((tie) => placeOf(inside, ends[tie]!));
  const picked = (column: Float64Array): Float64Array => Float64Array.from(kept, (tie) => column[tie]!);
  const a = renumbered(network.a);
  const b = renumbered(network.b);
  return {
    people: inside.length,
    ties: kept.length,
    ...adjacencyOf(inside.length, a, b),
    a,
    b,
    depth: picked(network.depth),
    interactions: picked(network.interactions),
    aToB: picked(network.aToB),
    bToA: picked(network.bToA),
    deep: Uint8Array.from(kept, (tie) => network.deep[tie]!),
    persons: inside.map((p) => network.persons[p]!),
  };
}

/** Position in a sorted column by binary search, or -1. */
function placeOf(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle]!;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

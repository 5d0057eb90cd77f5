import { Growable } from '../kit/index.js';
import type { Network } from '../model.js';
import { networkAmong } from './network.js';

/**
 * The network of some of the people, given as positions in `network`, with the ties that have both ends inside.
 * Its `persons` map back to the log, through the `persons` of `network`. The cost is that of the given people and
 * their ties only, so that all communities together cost as much as the whole.
 */
export function subnetworkOf(network: Network, persons: Uint32Array): Network {
  const inside = persons.slice().sort();
  const place = placesOf(network, inside);
  const kept = new Growable(Uint32Array);
  for (const p of inside) {
    for (let at = network.offsets[p]!; at < network.offsets[p + 1]!; at += 1) {
      const other = network.neighbours[at]!;
      if (other > p && place(other) >= 0) kept.push(network.tieOf[at]!);
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
  const place = placesOf(network, inside);
  const renumbered = (ends: Uint32Array): Uint32Array => kept.map((tie) => place(ends[tie]!));
  const picked = (column: Float64Array): Float64Array => pick(column, kept, new Float64Array(kept.length));
  return networkAmong(
    inside.map((p) => network.persons[p]!),
    {
      size: kept.length,
      a: renumbered(network.a),
      b: renumbered(network.b),
      depth: picked(network.depth),
      interactions: picked(network.interactions),
      aToB: picked(network.aToB),
      bToA: picked(network.bToA),
      deep: pick(network.deep, kept, new Uint8Array(kept.length)),
    },
  );
}

/** A plain loop: an iterator over a million ties takes longer than all the rest. */
function pick<T extends Float64Array | Uint8Array>(column: T, kept: Uint32Array, into: T): T {
  for (let i = 0; i < kept.length; i += 1) into[i] = column[kept[i]!]!;
  return into;
}

/** Where each of many people is in `inside`, or -1: from a column over all, unless that would be mostly empty. */
function placesOf(network: Network, inside: Uint32Array): (p: number) => number {
  if (inside.length < network.people / 16) return (p) => placeOf(inside, p);
  const places = new Int32Array(network.people).fill(-1);
  inside.forEach((p, place) => {
    places[p] = place;
  });
  return (p) => places[p]!;
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

import type { Network } from '../model.js';
import { type Around, equalsOf, largestWithoutOf } from '../network/index.js';

/** Who is to go next from the largest group; `keyOf` tells equals apart, and not by name. */
export type Pick = (rest: Around, keyOf: (p: number) => number) => number;

/**
 * A way to break the largest group down to half of all people by taking out one person after the other, picked anew in
 * what is left each time; null when that takes more than so many.
 */
export function takingOutOf(network: Network, most: number, pick: Pick): Uint32Array | null {
  const { keys } = equalsOf(network);
  const out: number[] = [];
  let positions = Uint32Array.from({ length: network.people }, (_, p) => p);
  let rest: Around = network;
  while (out.length < most) {
    const next = pick(rest, (p) => keys[positions[p]!]!);
    out.push(positions[next]!);
    const left = largestWithoutOf(rest, next);
    if (left.rest.people <= network.people / 2) return Uint32Array.from(out);
    positions = left.were.map((p) => positions[p]!);
    rest = left.rest;
  }
  return null;
}

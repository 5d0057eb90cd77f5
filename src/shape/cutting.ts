import type { Network } from '../model.js';
import { type Around, cutOffWithoutOf, degreeOf, equalsOf, largestWithoutOf } from '../network/index.js';

/** Steps are tried while all of them together look at this many people and ties. */
const WORK = 100_000;

/**
 * A way to break the largest group down to half of all people by taking out whoever cuts most people off, the
 * best-connected of equals, and then whoever has the higher key; null when it takes `fewerThan` people or more. Finds
 * the go-between whom an order by ties alone passes over.
 */
export function cuttingOf(network: Network, fewerThan: number): Uint32Array | null {
  const steps = Math.min(fewerThan - 1, Math.floor(WORK / (network.people + network.ties)));
  const out: number[] = [];
  let positions = Uint32Array.from({ length: network.people }, (_, p) => p);
  let rest: Around = network;
  const { keys } = equalsOf(network);
  while (out.length < steps) {
    const worst = worstOf(rest, (p) => keys[positions[p]!]!);
    out.push(positions[worst]!);
    const left = largestWithoutOf(rest, worst);
    if (left.rest.people <= network.people / 2) return Uint32Array.from(out);
    positions = left.were.map((p) => positions[p]!);
    rest = left.rest;
  }
  return null;
}

function worstOf(network: Around, keyOf: (p: number) => number): number {
  const cutOff = cutOffWithoutOf(network);
  let worst = 0;
  for (let p = 1; p < network.people; p += 1) {
    const more =
      cutOff[p]! - cutOff[worst]! ||
      degreeOf(network, p) - degreeOf(network, worst) ||
      keyOf(p) - keyOf(worst);
    if (more > 0) worst = p;
  }
  return worst;
}

import type { Network } from '../model.js';
import { componentsOf, cutOffWithoutOf, degreeOf, equalsOf, subnetworkOf } from '../network/index.js';

/** Steps are tried while all of them together look at this many people and ties. */
const WORK = 100_000;

/**
 * A way to break the largest group down to half of all people by taking out whoever cuts most people off, the
 * best-connected of equals, and then whoever has the higher key; null when it takes `fewerThan` people or more. Finds the go-between whom an order by ties
 * alone passes over.
 */
export function cuttingOf(network: Network, fewerThan: number): Uint32Array | null {
  const steps = Math.min(fewerThan - 1, Math.floor(WORK / (network.people + network.ties)));
  const out: number[] = [];
  let positions = Uint32Array.from({ length: network.people }, (_, p) => p);
  let rest = network;
  const { keys } = equalsOf(network);
  while (out.length < steps) {
    const worst = worstOf(rest, (p) => keys[positions[p]!]!);
    out.push(positions[worst]!);
    const left = largestWithout(rest, worst);
    if (left.length <= network.people / 2) return Uint32Array.from(out);
    positions = left.map((p) => positions[p]!);
    rest = subnetworkOf(rest, left);
  }
  return null;
}

function worstOf(network: Network, keyOf: (p: number) => number): number {
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

/** The people of the largest group when one person is out. */
function largestWithout(network: Network, person: number): Uint32Array {
  const others = Uint32Array.from({ length: network.people - 1 }, (_, p) => (p < person ? p : p + 1));
  const { of, sizes } = componentsOf(subnetworkOf(network, others));
  const largest = sizes.indexOf(Math.max(...sizes));
  return others.filter((_, i) => of[i] === largest);
}

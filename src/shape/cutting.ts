import type { Network } from '../model.js';
import { cutOffWithoutOf, degreeOf } from '../network/index.js';
import { type Pick, takingOutOf } from './taking-out.js';

/** Steps are tried while all of them together look at this many people and ties. */
const WORK = 100_000;

/**
 * A way to break the largest group down to half of all people by taking out whoever cuts most people off, the
 * best-connected of equals, and then whoever has the higher key; null when it takes `fewerThan` people or more. Finds
 * the go-between whom an order by ties alone passes over.
 */
export function cuttingOf(network: Network, fewerThan: number): Uint32Array | null {
  const steps = Math.floor(WORK / (network.people + network.ties));
  return takingOutOf(network, Math.min(fewerThan - 1, steps), cuttingMostOf);
}

const cuttingMostOf: Pick = (rest, keyOf) => {
  const cutOff = cutOffWithoutOf(rest);
  let worst = 0;
  for (let p = 1; p < rest.people; p += 1) {
    const more =
      cutOff[p]! - cutOff[worst]! || degreeOf(rest, p) - degreeOf(rest, worst) || keyOf(p) - keyOf(worst);
    if (more > 0) worst = p;
  }
  return worst;
};

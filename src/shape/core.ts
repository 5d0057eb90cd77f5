import { oncePer } from '../kit/index.js';
import { degreesOf, type Skeleton } from '../network/index.js';
import { byDegreeOf } from './degrees.js';

/**
 * The people of the core: those best-connected k for whom a full core beside an untied periphery is nearest to the
 * network. People sorted by ties, most first, equals by position; z starts at the number of ties, the k-th adds
 * k − 1 − its ties; the core is the first k with the least z (Lip 2011). Empty when there are no ties.
 */
export const coreOf: (network: Skeleton) => Uint32Array = oncePer((network) => {
  const degrees = degreesOf(network);
  const order = byDegreeOf(degrees);
  let z = 0;
  let least = 0;
  let size = 0;
  order.forEach((p, at) => {
    z += at - degrees[p]!;
    if (z < least) {
      least = z;
      size = at + 1;
    }
  });
  return order.slice(0, size);
});

/** Ties inside the core, between core and periphery, and inside the periphery. */
export const coreTiesOf: (network: Skeleton) => readonly [number, number, number] = oncePer((network) => {
  const inside = new Uint8Array(network.people);
  for (const p of coreOf(network)) inside[p] = 1;
  const ties: [number, number, number] = [0, 0, 0];
  for (let tie = 0; tie < network.ties; tie += 1) {
    const ends = inside[network.a[tie]!]! + inside[network.b[tie]!]!;
    ties[2 - ends]! += 1;
  }
  return ties;
});

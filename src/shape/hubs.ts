import { oncePer } from '../kit/index.js';
import type { Network } from '../model.js';
import { dismantlingOf } from '../network/index.js';

/** The best-connected person, the first by position of equals; -1 when there are no ties. */
export function topPersonOf(network: Network): number {
  return network.ties === 0 ? -1 : dismantlingOf(network).order[0]!;
}

/**
 * The hubs: the best-connected people, in the order in which `dismantlingOf` lets them leave, after whom the largest
 * group holds at most half of all people.
 */
export const hubsOf: (network: Network) => Uint32Array = oncePer((network) => {
  const { order, largest } = dismantlingOf(network);
  return order.slice(
    0,
    largest.findIndex((size) => size <= network.people / 2),
  );
});

/** 1 for each hub. */
export function isHubOf(network: Network): Uint8Array {
  const column = new Uint8Array(network.people);
  for (const p of hubsOf(network)) column[p] = 1;
  return column;
}

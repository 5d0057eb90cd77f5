import { oncePer } from '../kit/index.js';
import type { Network } from '../model.js';

/**
 * What each person did, the most active first: interactions that they began, and those without direction that they
 * took part in.
 */
export const actsOf: (network: Network) => Float64Array = oncePer((network) => {
  const acts = new Float64Array(network.people);
  for (let i = 0; i < network.ties; i += 1) {
    const mutual = Math.max(0, network.interactions[i]! - network.aToB[i]! - network.bToA[i]!);
    acts[network.a[i]!]! += network.aToB[i]! + mutual;
    acts[network.b[i]!]! += network.bToA[i]! + mutual;
  }
  return acts.sort().reverse();
});

export function sumOf(column: Float64Array): number {
  return column.reduce((sum, x) => sum + x, 0);
}

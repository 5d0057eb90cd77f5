import type { Direction, Network, ShapeClass } from '../model.js';
import { MEANINGS } from './cuts.js';
import { leadersOf } from './hubs.js';

/**
 * Which way the ties of those who stand out (see `leadersOf`) point, after Pew Research (Smith, Rainie, Shneiderman &
 * Himelboim 2014): `broadcast` when others point at them, `support` when they point at others, `two-way` when neither
 * way has two thirds. Counted are people, not interactions: who points at one of them once or daily, counts once.
 * Not defined when: the network has no hubs, or their ties no direction.
 */
export function directionOf(network: Network, shape: ShapeClass): Direction | null {
  if (shape !== 'hub-and-spoke' && shape !== 'multi-hub') return null;
  const hub = new Uint8Array(network.people);
  for (const p of leadersOf(network)) hub[p] = 1;
  let inward = 0;
  let outward = 0;
  for (let tie = 0; tie < network.ties; tie += 1) {
    const [a, b] = [hub[network.a[tie]!]!, hub[network.b[tie]!]!];
    if (a === b) continue;
    const [toHub, fromHub] = b === 1 ? [network.aToB, network.bToA] : [network.bToA, network.aToB];
    if (toHub[tie]! > 0) inward += 1;
    if (fromHub[tie]! > 0) outward += 1;
  }
  const all = inward + outward;
  if (all === 0) return null;
  if (inward >= MEANINGS.pointing.at * all) return 'broadcast';
  return outward >= MEANINGS.pointing.at * all ? 'support' : 'two-way';
}

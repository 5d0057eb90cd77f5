import type { Network } from '../model.js';
import { degreeOf } from '../network/index.js';

export function aroundOf({ offsets, neighbours }: Network, p: number): Uint32Array {
  return neighbours.subarray(offsets[p]!, offsets[p + 1]!);
}

export function isTied(network: Network, p: number, q: number): boolean {
  return degreeOf(network, p) < degreeOf(network, q)
    ? aroundOf(network, p).includes(q)
    : aroundOf(network, q).includes(p);
}

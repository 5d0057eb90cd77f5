import type { Network } from '../model.js';
import { networkOf } from '../network/index.js';

/** The network with one tie more, between two people who have none: what it is worth is found by measuring. */
export function withTieOf(network: Network, p: number, q: number): Network {
  const [low, high] = p < q ? [p, q] : [q, p];
  let at = 0;
  let end = network.ties;
  while (at < end) {
    const middle = (at + end) >>> 1;
    const before = network.a[middle]! < low || (network.a[middle] === low && network.b[middle]! < high);
    if (before) at = middle + 1;
    else end = middle;
  }
  const more = <T extends Uint32Array | Uint8Array | Float64Array>(column: T, value: number): T => {
    const longer = new (column.constructor as new (length: number) => T)(column.length + 1);
    longer.set(column.subarray(0, at));
    longer[at] = value;
    longer.set(column.subarray(at), at + 1);
    return longer;
  };
  const columns = {
    size: network.ties + 1,
    a: more(network.a, low),
    b: more(network.b, high),
    depth: more(network.depth, 0),
    interactions: more(network.interactions, 1),
    aToB: more(network.aToB, 0),
    bToA: more(network.bToA, 0),
    deep: more(network.deep, 0),
  };
  return networkOf(columns, network.people);
}

import { greatestOf } from '../kit/index.js';
import type { Introductions, Network } from '../model.js';
import { cutOffWithoutOf } from '../network/index.js';
import { piecesOf, shapeClassOf } from '../shape/index.js';

/** What the report's next step is read from: the shape, how many are cut off where one person is away, and the pieces. */
export function heldOf(network: Network): Pick<Introductions['summary'], 'shape' | 'top_cut_off' | 'pieces'> {
  const most = greatestOf(cutOffWithoutOf(network));
  return {
    shape: shapeClassOf(network),
    top_cut_off: network.ties === 0 ? null : most,
    pieces: piecesOf(network),
  };
}

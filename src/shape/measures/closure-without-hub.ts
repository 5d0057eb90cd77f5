import { degreesOf, trianglesAround, trianglesIn } from '../../network/index.js';
import { topPersonOf } from '../hubs.js';
import type { ShapeMeasure } from '../measure.js';
import { closureFrom } from './closure.js';

export const closureWithoutHub: ShapeMeasure = {
  term: {
    name: 'closure_without_hub',
    of: 'community',
    label: 'Closure without the hub',
    says: 'Closure among all but the best-connected person: every tie between two spokes closes a triangle with their hub, so with the hub in it misleads.',
    formula: 'closure of the network without its best-connected person (of equals one that is drawn)',
    range: '0 to 1',
    undefinedWhen: 'there are no ties, or nobody else has two',
    source: 'ours',
    example:
      'A star of 5 and one tie between two spokes: closure is 3/8, but without the middle nobody has two ties: not defined.',
  },
  of: (network) => {
    const top = topPersonOf(network);
    if (top < 0) return null;
    const degrees = degreesOf(network);
    const { offsets, neighbours } = network;
    for (let at = offsets[top]!; at < offsets[top + 1]!; at += 1) degrees[neighbours[at]!]! -= 1;
    degrees[top] = 0;
    return closureFrom(degrees, trianglesIn(network) - trianglesAround(network, top));
  },
};

import type { Network, Value } from '../../model.js';
import { degreesOf, trianglesIn } from '../../network/index.js';
import type { ShapeMeasure } from '../measure.js';

export const closure: ShapeMeasure = {
  term: {
    name: 'closure',
    of: 'community',
    label: 'Closure',
    says: 'How often two people tied to the same person are tied to each other.',
    formula: '3 · triangles / pairs of ties that share a person',
    range: '0 to 1 (everyone linked)',
    undefinedWhen: 'nobody has two ties',
    source: 'transitivity: Newman, Watts & Strogatz 2002, PNAS 99, 2566',
    example: 'A triangle with one more tie to a fourth person: 3 · 1 / (1 + 1 + 3) = 3/5.',
  },
  of: closureOf,
};

function closureOf(network: Network): Value {
  return closureFrom(degreesOf(network), trianglesIn(network));
}

export function closureFrom(degrees: Uint32Array, triangles: number): Value {
  const pairs = degrees.reduce((sum, d) => sum + (d * (d - 1)) / 2, 0);
  return pairs === 0 ? null : (3 * triangles) / pairs;
}

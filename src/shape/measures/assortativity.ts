import type { Network, Value } from '../../model.js';
import { degreesOf } from '../../network/index.js';
import type { ShapeMeasure } from '../measure.js';

export const assortativity: ShapeMeasure = {
  term: {
    name: 'assortativity',
    of: 'community',
    label: 'Assortativity',
    says: 'Whether well-connected people are tied to each other (above 0), or to people with few ties (below 0).',
    formula: "Pearson correlation of the two people's number of ties, over all ties both ways",
    range: '−1 (a star) to 1',
    undefinedWhen: 'everybody with a tie has equally many',
    source: 'Newman 2002, Phys. Rev. Lett. 89, 208701',
    example: 'A star of 4: every tie joins 3 and 1: −1.',
  },
  of: assortativityOf,
};

function assortativityOf(network: Network): Value {
  const degrees = degreesOf(network);
  let [sum, squares, products] = [0, 0, 0];
  for (let tie = 0; tie < network.ties; tie += 1) {
    const j = degrees[network.a[tie]!]!;
    const k = degrees[network.b[tie]!]!;
    sum += j + k;
    squares += j * j + k * k;
    products += j * k;
  }
  const spread = 2 * network.ties * squares - sum * sum;
  return spread === 0 ? null : (4 * network.ties * products - sum * sum) / spread;
}

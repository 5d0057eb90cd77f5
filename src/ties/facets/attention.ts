import type { Grounds } from '../grounds.js';
import { columnOf, type Facet } from './facet.js';

/**
 * How much of their attention two people give each other: the harmonic mean of the share that each is of the
 * other's contact, shrunk where there is little evidence.
 *
 *     p_ab = w_ab / (s_a + m)      p_ba = w_ab / (s_b + m)
 *     attention = 2 p_ab p_ba / (p_ab + p_ba) = 2 w_ab / (s_a + s_b + 2 m)
 *
 * w_ab is the pair's evidence (interactions; an event counts 1/(n - 1)), s a person's evidence over all partners,
 * m the median s in the log. Without m, one call would be all the attention of somebody who was seen once; with m,
 * a person must have been seen as often as a typical person before shares count in full.
 *
 * Not defined when: never; every tie has evidence.
 * Source: share of contact, Hill & Dunbar (2003) and Burt's proportional tie strength (1992); the shrinkage is ours.
 *
 * @example A and B spoke 6 times; A 10 times with anybody, B 6 times; the median person 4: 12 / (10 + 6 + 8) = 0.5.
 */
export const attention: Facet = {
  name: 'attention',
  of: 'tie',
  label: 'Attention',
  says: 'How large a part of their contact two people give to each other, less so where there is little of it.',
  formula: '2 w_ab / (s_a + s_b + 2 m); w evidence of the pair, s of each person, m the median person',
  range: '0 (one of many) to nearly 1 (only each other)',
  undefinedWhen: '',
  source: 'Shares of contact as in Burt 1992; the harmonic mean and the shrinkage by m are ours',
  example: 'A and B spoke 6 times, A 10 times with anybody, B 6, the median person 4: 12 / 24 = 0.5',
  columnOf: ({ pairs, volume, typicalVolume }: Grounds) =>
    columnOf(pairs.size, (i) => {
      const both = volume[pairs.a[i]!]! + volume[pairs.b[i]!]!;
      return (2 * pairs.evidence[i]!) / (both + 2 * typicalVolume);
    }),
};

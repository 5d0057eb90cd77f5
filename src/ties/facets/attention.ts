import type { Grounds } from '../grounds.js';
import { columnOf, type Facet } from './facet.js';

/** As if everybody had so many more interactions, with nobody in particular. */
export const UNSEEN = 5;

/**
 * How much of their attention two people give each other: the harmonic mean of the share that each is of the
 * other's contact, shrunk where there is little evidence.
 *
 *     p_ab = w_ab / (s_a + m)      p_ba = w_ab / (s_b + m)
 *     attention = 2 p_ab p_ba / (p_ab + p_ba) = 2 w_ab / (s_a + s_b + 2 m)
 *
 * w_ab is the pair's evidence (interactions; an event counts 1/(n - 1)), s a person's evidence over all partners,
 * m = 5. Without m, one call would be all the attention of somebody who was seen once; m acts as five interactions
 * with nobody in particular. It is small enough to leave a log alone that shows much of its people.
 *
 * Not defined when: never; every tie has evidence.
 * Source: share of contact, Hill & Dunbar (2003) and Burt's proportional tie strength (1992); the shrinkage is ours.
 *
 * @example A and B spoke 6 times; A 8 times with anybody, B 6 times: 12 / (8 + 6 + 10) = 0.5.
 */
export const attention: Facet = {
  name: 'attention',
  of: 'tie',
  label: 'Attention',
  says: 'How large a part of their contact two people give to each other, less so where there is little of it.',
  formula: '2 w_ab / (s_a + s_b + 10); w evidence of the pair, s of each person',
  range: '0 (one of many) to nearly 1 (only each other)',
  undefinedWhen: '',
  source: 'Shares of contact as in Burt 1992; the harmonic mean and the shrinkage are ours',
  example: 'A and B spoke 6 times, A 8 times with anybody, B 6: 12 / 24 = 0.5',
  columnOf: ({ pairs, totals: { volume } }: Grounds) =>
    columnOf(pairs.size, (column, i) => {
      const both = volume[pairs.a[i]!]! + volume[pairs.b[i]!]!;
      column[i] = (2 * pairs.evidence[i]!) / (both + 2 * UNSEEN);
    }),
};

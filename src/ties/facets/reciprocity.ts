import type { Grounds } from '../grounds.js';
import { columnOf, type Facet, nowhere } from './facet.js';

/**
 * Whether both turn to each other, or only one to the other.
 *
 *     reciprocity = 2 min(w_ab, w_ba) / (w_ab + w_ba)
 *
 * w_ab: interactions from a to b of kinds that have a direction (a message has, a lunch has not).
 *
 * Not defined when: the pair has no directed interactions, or no pair of the log goes both ways (then the log does
 * not record answers, and silence shows nothing).
 * Source: dyadic reciprocity of weighted ties, Squartini et al. (2013), Scientific Reports 3:2729.
 *
 * @example 6 messages there and 2 back: 2 * 2 / 8 = 0.5.
 */
export const reciprocity: Facet = {
  name: 'reciprocity',
  of: 'tie',
  label: 'Reciprocity',
  says: 'Whether both turn to each other: 1 when equally often, 0 when only one does.',
  formula: '2 min(w_ab, w_ba) / (w_ab + w_ba); w interactions each way',
  range: '0 (one way only) to 1 (equally often)',
  undefinedWhen: 'the pair has no directed interactions, or nobody in the log ever answers',
  source: 'Squartini et al. 2013, Scientific Reports 3:2729',
  example: '6 messages there and 2 back: 2 x 2 / 8 = 0.5',
  columnOf: ({ pairs, shows }: Grounds) =>
    shows.bothWays
      ? columnOf(pairs.size, (column, i) => {
          const forth = pairs.aToB[i]!;
          const back = pairs.bToA[i]!;
          column[i] = forth + back > 0 ? (2 * Math.min(forth, back)) / (forth + back) : Number.NaN;
        })
      : nowhere(pairs.size),
};

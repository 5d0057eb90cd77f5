import { UNSEEN } from './facets/attention.js';
import { columnOf } from './facets/facet.js';
import type { Grounds } from './grounds.js';

/** A column that the blend of depth reads: NaN where it is not defined. */
export interface Input {
  readonly name: string;
  columnOf(grounds: Grounds): Float64Array;
}

/** How much contact through others counts beside contact between the two. */
export const THROUGH = 0.5;

/**
 * Closeness, the log of attention at one and two steps:
 *
 *     ln(2 (w_ab + t_ab / 2) / (s_a + s_b + 2 m)),   t_ab = sum over z of w_az w_bz / s_z
 *
 * The first term is attention. The second is the contact that reaches one from the other through common contacts,
 * each of whom passes on what the other is of their own contact; it is what a friend of friends hears of a friend.
 * A hub passes on next to nothing to anybody, a small circle passes on much.
 */
const closeness: Input = {
  name: 'closeness',
  columnOf: ({ pairs, volume, common }) =>
    columnOf(pairs.size, (i) => {
      const both = volume[pairs.a[i]!]! + volume[pairs.b[i]!]!;
      return Math.log((2 * (pairs.evidence[i]! + THROUGH * common.through[i]!)) / (both + 2 * UNSEEN));
    }),
};

/** The log of the days with contact, up to a year of them. */
const days: Input = {
  name: 'days',
  columnOf: ({ pairs }) =>
    columnOf(pairs.size, (i) => (pairs.days[i] === 0 ? Number.NaN : Math.log(Math.min(365, pairs.days[i]!)))),
};

/** What the blend reads, in the order of its weights. */
export const INPUTS = [closeness, days] as const;

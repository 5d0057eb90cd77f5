import { UNSEEN } from './facets/attention.js';
import { columnOf, oncePerWhole } from './facets/facet.js';
import type { Grounds } from './grounds.js';

/** A column that the blend of depth reads: NaN where it is not defined. */
export interface Input {
  readonly name: string;
  columnOf(grounds: Grounds): Float64Array;
}

/** How much contact through others counts at most, beside contact between the two. */
const MOST_THROUGH = 3;

/** Contact that weighs nothing at all has a logarithm too. */
const LEAST = 2 ** -20;

/**
 * Closeness, the log of attention at one step and two:
 *
 *     ln(2 (w_ab + min(x_ab, 3 w_ab)) / (s_a + s_b + 2 m)),   x_ab = max(0, sum over z of w_az w_bz / s_z - s_a s_b / S)
 *
 * With w_ab alone it is ln attention. x_ab is the contact that reaches one from the other through common contacts,
 * each of whom passes on as large a share as the other is of their own contact: a hub next to nothing to anybody,
 * a small circle much. What their activity alone would bring is taken off, S being the contact of everybody: without
 * that, contact through others told who writes much and not who is close, in a group where everybody writes to
 * everybody. At most three times the direct contact counts, so that common friends can vouch for a tie and never make
 * one. Shared events are left out of x_ab.
 */
const closeness: Input = {
  name: 'closeness',
  columnOf: ({ pairs, totals: { volume, direct, everybodys }, through }) =>
    columnOf(pairs.size, (column, i) => {
      const a = pairs.a[i]!;
      const b = pairs.b[i]!;
      const both = volume[a]! + volume[b]!;
      const own = pairs.evidence[i]!;
      const expected = (direct[a]! * direct[b]!) / everybodys;
      const beyond = through[i]! > expected ? through[i]! - expected : 0;
      const passed = Math.min(beyond, MOST_THROUGH * own);
      column[i] = Math.log((2 * Math.max(LEAST, own + passed)) / (both + 2 * UNSEEN));
    }),
};

/** The log of the days with contact, up to a year of them. */
const days: Input = {
  name: 'days',
  columnOf: ({ pairs }) => {
    const log = oncePerWhole((days) => (days === 0 ? Number.NaN : Math.log(Math.min(365, days))));
    return columnOf(pairs.size, (column, i) => {
      column[i] = log(pairs.days[i]!);
    });
  },
};

/** What the blend reads, in the order of its weights. */
export const INPUTS = [closeness, days] as const satisfies readonly Input[];

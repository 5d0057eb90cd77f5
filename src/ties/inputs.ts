import { columnOf } from './facets/facet.js';
import type { Grounds } from './grounds.js';

/** A column that the blend of depth reads: NaN where it is not defined. */
export interface Input {
  readonly name: string;
  columnOf(grounds: Grounds, facets: Readonly<Record<string, Float64Array>>): Float64Array;
}

/** ln(1 + w): how much contact there is. Logs, because the first ten messages say more than the next ten. */
const evidence: Input = {
  name: 'ln_evidence',
  columnOf: ({ pairs }) => columnOf(pairs.size, (i) => Math.log(1 + pairs.evidence[i]!)),
};

/** ln attention. */
const attention: Input = {
  name: 'ln_attention',
  columnOf: ({ pairs }, facets) => columnOf(pairs.size, (i) => Math.log(facets.attention![i]!)),
};

/**
 * Lift over an even split, ln((w + 1) / (e + 1)) with e the geometric mean of s_a / k_a and s_b / k_b: how much more
 * contact the pair has than it would have if both divided theirs evenly among their partners.
 */
const lift: Input = {
  name: 'ln_lift',
  columnOf: ({ pairs, volume, partners }) =>
    columnOf(pairs.size, (i) => {
      const a = pairs.a[i]!;
      const b = pairs.b[i]!;
      const even = Math.sqrt((volume[a]! / partners[a]!) * (volume[b]! / partners[b]!));
      return Math.log((pairs.evidence[i]! + 1) / (even + 1));
    }),
};

/** What the blend may read, in the order of its weights. */
export const INPUTS = [evidence, attention, lift] as const;

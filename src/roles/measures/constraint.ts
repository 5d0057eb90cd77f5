import { degreeOf } from '../../network/index.js';
import { columnOf, type PersonMeasure, sumsOf } from '../person-measure.js';

/** Burt's constraint, on who is tied to whom. */
export const constraint = {
  name: 'constraint',
  of: 'person',
  label: 'Constraint',
  says: "How much of this person's contact leads back to the same few people: low is room to broker, high is a closed circle.",
  formula:
    'Σ over contacts v of (1/d + Σ over common contacts w of 1/(d · d_w))², d the ties of the person, d_w those of w; depth is not used',
  range: 'above 0, at most 1.125',
  undefinedWhen: 'the person has no ties',
  source: 'Burt 1992; the same as constraint of networkx without weights',
  example: 'the middle of a star of 5: 4 · (1/4)² = 0.25; a leaf: 1; a triangle: 2 · (1/2 + 1/4)² = 1.125',
  column: (from) => {
    const { network, triangles } = from;
    const sums = sumsOf(from, (i) => (1 + triangles.commonInverse[i]!) ** 2);
    return columnOf(network.people, (p) => sums[p]! / degreeOf(network, p) ** 2);
  },
} as const satisfies PersonMeasure;

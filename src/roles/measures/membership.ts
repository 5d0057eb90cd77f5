import { ALONE } from '../../model.js';
import { type PersonMeasure, type Standpoint, sharesOf, sumsOf } from '../person-measure.js';

/** How much of a person's closeness is inside their community. */
export const membership = {
  name: 'membership',
  of: 'person',
  label: 'Membership',
  says: "Which share of the strength of this person's ties is inside their own community.",
  formula: 'Σ (depth + 0.05) over ties to people of the own community / Σ (depth + 0.05) over all ties',
  range: '0 to 1 (all of it)',
  undefinedWhen: 'the person has no ties, or is in no community',
  source: 'ours; weighted as in modularity',
  example: 'two ties of depth 0.45 inside and one of 0.45 to another community: 2/3',
  column: (from) => {
    const { communities } = from;
    const strength = sumsOf(from, (i) => strengthOf(from, i));
    const inside = sumsOf(from, (i) => (isInside(from, i) ? strengthOf(from, i) : 0));
    const shares = sharesOf(inside, strength);
    return shares.map((share, p) => (communities.of[p] === ALONE ? Number.NaN : share));
  },
} as const satisfies PersonMeasure;

const FLOOR = 0.05;

function strengthOf({ ties }: Standpoint, i: number): number {
  const depth = ties.depth[i]!;
  return (Number.isNaN(depth) ? 0 : depth) + FLOOR;
}

function isInside({ communities, ties }: Standpoint, i: number): boolean {
  const own = communities.of[ties.a[i]!]!;
  return own !== ALONE && own === communities.of[ties.b[i]!];
}

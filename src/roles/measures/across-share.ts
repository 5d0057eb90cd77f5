import { ALONE } from '../../model.js';
import { type PersonMeasure, type Standpoint, sharesOf, sumsOf } from '../person-measure.js';

/** How many ties lead into other communities. */
export const acrossShare = {
  name: 'across_share',
  of: 'person',
  label: 'Across share',
  says: "Which share of this person's ties leads to people of another community.",
  formula: 'ties to people in a community other than the own / ties',
  range: '0 to 1',
  undefinedWhen: 'the person has no ties',
  source: 'compare the external–internal index, Krackhardt & Stern 1988',
  example: 'three ties inside A and one to B: 0.25',
  column: (from) =>
    sharesOf(
      sumsOf(
        from,
        (i) => leadsInto(from, from.ties.b[i]!, from.ties.a[i]!),
        (i) => leadsInto(from, from.ties.a[i]!, from.ties.b[i]!),
      ),
      sumsOf(from, () => 1),
    ),
} as const satisfies PersonMeasure;

function leadsInto({ communities }: Standpoint, other: number, own: number): number {
  const target = communities.of[other]!;
  return target !== ALONE && target !== communities.of[own] ? 1 : 0;
}

import { type PersonMeasure, sharesOf, sumsOf } from '../person-measure.js';

/** The share of the ties that are deep. */
export const deepShare = {
  name: 'deep_share',
  of: 'person',
  label: 'Deep share',
  says: "Which share of this person's ties is deep.",
  formula: 'deep_ties / ties',
  range: '0 to 1',
  undefinedWhen: 'the person has no ties',
  source: 'see deep',
  example: '5 ties of which 2 are deep: 0.4',
  column: (from) =>
    sharesOf(
      sumsOf(from, (i) => from.ties.deep[i]!),
      sumsOf(from, () => 1),
    ),
} as const satisfies PersonMeasure;

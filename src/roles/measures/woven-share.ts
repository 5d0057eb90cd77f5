import { type PersonMeasure, sharesOf, sumsOf } from '../person-measure.js';

/** How many contacts share a further contact with the person. */
export const wovenShare = {
  name: 'woven_share',
  of: 'person',
  label: 'Woven share',
  says: "Which share of this person's contacts also knows another one of them; unlike closure it does not fall when somebody knows many.",
  formula: 'contacts with whom the person has a common contact / ties',
  range: '0 to 1',
  undefinedWhen: 'the person has no ties',
  source: 'ours; a tie with a third person around it is embedded (Granovetter 1985)',
  example: 'the middle of a wheel: 1, however many sit around it; the middle of a star: 0',
  column: (from) =>
    sharesOf(
      sumsOf(from, (i) => (from.triangles.common[i]! > 0 ? 1 : 0)),
      sumsOf(from, () => 1),
    ),
} as const satisfies PersonMeasure;

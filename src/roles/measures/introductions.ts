import { columnOf, type PersonMeasure } from '../person-measure.js';

/** Who met through this person: not measured yet. */
export const introductions = {
  name: 'introductions',
  of: 'person',
  label: 'Introductions',
  says: "How often two of this person's contacts met each other for the first time while this person was active with both. Not computed in this version: without a comparison with shuffled times, busy people would seem to introduce everybody.",
  formula:
    'pairs A, B of contacts whose first interaction follows, within a window, on interactions of both with the person, beyond the number expected in logs with shuffled times',
  range: '',
  undefinedWhen: 'always, in this version',
  source: 'brokerage as closing, Obstfeld 2005 (tertius iungens)',
  example:
    'Mia talks with Ann and Ben; a week later Ann and Ben first talk with each other: one introduction by Mia, if chance makes fewer',
  column: ({ network }) => columnOf(network.people, () => Number.NaN),
} as const satisfies PersonMeasure;

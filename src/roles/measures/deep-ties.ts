import { type PersonMeasure, sumsOf } from '../person-measure.js';

/** How many of the ties are deep. */
export const deepTies = {
  name: 'deep_ties',
  of: 'person',
  label: 'Deep ties',
  says: "How many of this person's ties are deep: close on the evidence, and met in both worlds where the log can show it.",
  formula: 'number of ties with tie = deep',
  range: '0 to ties',
  undefinedWhen: '',
  source: 'see deep',
  example: '5 ties of which 2 are deep: 2',
  column: (from) => sumsOf(from, (i) => from.ties.deep[i]!),
} as const satisfies PersonMeasure;

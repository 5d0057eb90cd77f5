import type { PersonMeasure } from '../person-measure.js';

/** Hub holiday: who is left outside when this person is away. */
export const cutOffWithout = {
  name: 'cut_off_without',
  of: 'person',
  label: 'Cut off without (hub holiday)',
  says: 'How many people could no longer reach the largest remaining group if this person were away.',
  formula: "size of the person's connected part − 1 − its largest piece without the person",
  range: '0 to people − 2',
  undefinedWhen: '',
  source: 'articulation points, Tarjan 1972; exact for everybody in one linear pass',
  example: 'the middle of a star of 5: 3 of the 4 others; a leaf: 0',
  column: ({ separations }) => Float64Array.from(separations.cutOff),
} as const satisfies PersonMeasure;

import type { PersonMeasure } from '../person-measure.js';

/** How many pairs of others lose their only way to each other. */
export const pairsCutWithout = {
  name: 'pairs_cut_without',
  of: 'person',
  label: 'Pairs cut without',
  says: 'How many pairs of other people could no longer reach each other, by any number of steps, if this person were away.',
  formula:
    "((s1 + s2 + …)² − s1² − s2² − …) / 2, s the sizes of the pieces that the person's connected part falls into",
  range: '0 to reach · (reach − 1) / 2',
  undefinedWhen: '',
  source: 'biconnected components, Hopcroft & Tarjan 1973; exact, linear time',
  example: 'the middle of a path of 5: 2 · 2 = 4 pairs; the middle of a star of 5: all 6',
  column: ({ separations }) => separations.pairs,
} as const satisfies PersonMeasure;

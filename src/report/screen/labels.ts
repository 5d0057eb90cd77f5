/** What stands under each label of the first screen that is no measure itself. */
export const LABELS = {
  'Held by':
    'Whom others meet through, who is cut off without whom, and the few people without whom most is lost: cut_off_without, web_index_without and role say more.',
  Deepest: 'The ties of the highest depth, and what speaks for each; ties lists them all.',
  'Not met': 'Pairs who are as close as a deep tie, and only ever online: close-but-never-met.',
  'If lost':
    'What is left without one medium or one place, where much hangs on it: one in twenty people is without a tie, a tenth of the people can no longer reach the others, a fifth of the ties or of the deep ties is lost, or the shape is another. A tie is gone when all of its contact was there. A deep tie is lost when what is left would not be called deep: depth is worked out again without that medium or place, by the same cut and gate and on the same day.',
  Tested:
    'What changes when the cut, the gate and the half-life move (flip_test), pairs close to the same person without a tie (forbidden_triad), and people with very many deep ties (layers).',
  'Not seen': 'What this log cannot show, each with what to do about it.',
  Notes: 'How far to trust a number: what was sampled, and what was left out.',
  Rows: 'How many rows were read and used, and how many were set aside, each for a reason.',
  More: 'The commands that tell the rest.',
} as const;

/** Shape and depth are measures. */
export type Label = keyof typeof LABELS | 'Shape' | 'Depth';

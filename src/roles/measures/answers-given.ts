import { answeredOf } from '../answered.js';
import type { PersonMeasure } from '../person-measure.js';

/** What comes back from this person. */
export const answersGiven = {
  name: 'answers_given',
  of: 'person',
  label: 'Answers given',
  says: 'Which share of what others addressed to this person came back to them; read from counts by pair, not from threads.',
  formula: 'Σ over ties of min(sent, received) / Σ received',
  range: '0 to 1',
  undefinedWhen: 'nothing directed came in',
  source: 'compare reciprocity, Squartini et al. 2013',
  example: 'Ann sends 4, gets 1 back; Ben sends 1, gets 3 back: (1 + 1) / 5 = 0.4',
  column: (from) => answeredOf(from, 'in'),
} as const satisfies PersonMeasure;

import { answeredOf } from '../answered.js';
import type { PersonMeasure } from '../person-measure.js';

/** What comes back to this person. */
export const answersReceived = {
  name: 'answers_received',
  of: 'person',
  label: 'Answers received',
  says: 'Which share of what this person addressed to others came back; read from counts by pair, not from threads.',
  formula: 'Σ over ties of min(sent, received) / Σ sent',
  range: '0 to 1',
  undefinedWhen: 'nothing directed went out',
  source: 'compare reciprocity, Squartini et al. 2013',
  example: '2 to Ann, who sends 1 back, and 2 to Ben, who is silent: 0.25',
  column: (from) => answeredOf(from, 'out'),
} as const satisfies PersonMeasure;

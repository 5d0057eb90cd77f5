import { type PersonMeasure, sharesOf } from '../person-measure.js';

/** What comes back to this person. */
export const answersReceived = {
  name: 'answers_received',
  of: 'person',
  label: 'Answers received',
  says: 'Which share of what this person addressed to others was answered: something came back later, or on the same day; read from counts by pair and day, not from threads.',
  formula:
    'Σ over ties of answered / Σ sent; day by day, what somebody sends to the person answers as much of what the person sent before or on that day and is not answered yet. Ties of which half or more of the contact has no direction do not count',
  range: '0 to 1',
  undefinedWhen:
    'the log has no times, nobody in it ever answers, or nothing went out by ties of mostly directed contact',
  source: 'ours; without the order in time, reciprocity, Squartini et al. 2013',
  example:
    '2 to Ann on Monday, who sends 1 back on Tuesday, and 2 to Ben on Monday, who had sent 1 on Sunday: 1 / 4 = 0.25',
  column: ({ answers: { got, went } }) => sharesOf(got, went),
} as const satisfies PersonMeasure;

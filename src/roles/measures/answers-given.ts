import { type PersonMeasure, sharesOf } from '../person-measure.js';

/** What comes back from this person. */
export const answersGiven = {
  name: 'answers_given',
  of: 'person',
  label: 'Answers given',
  says: 'Which share of what others addressed to this person was answered: something went back later, or on the same day; read from counts by pair and day, not from threads.',
  formula:
    'Σ over ties of answered / Σ received; day by day, what the person sends to somebody answers as much of what that one sent before or on that day and is not answered yet. Ties of which half or more of the contact has no direction do not count',
  range: '0 to 1',
  undefinedWhen:
    'the log has no times, nobody in it ever answers, or nothing came in by ties of mostly directed contact',
  source: 'ours; without the order in time, reciprocity, Squartini et al. 2013',
  example:
    'Ann sends 4 on Monday and gets 1 back on Tuesday, Ben gets 3 on Monday and sends 1 on Tuesday: 1 / 5 = 0.2, for nothing went to Ben after his',
  column: ({ answers: { given, came } }) => sharesOf(given, came),
} as const satisfies PersonMeasure;

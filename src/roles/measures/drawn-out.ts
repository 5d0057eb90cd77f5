import type { PersonMeasure } from '../person-measure.js';

/** How many newcomers got their first answer from this person and then went on to speak with others. */
export const drawnOut = {
  name: 'drawn_out',
  of: 'person',
  label: 'Drawn out',
  says: 'How many newcomers got their first answer from this person and then went on to speak with others.',
  formula:
    'newcomers first appear after the first tenth of the log (at most 30 days) and 30 days or more before its end; the first answer is the first contact directed at them on or after the day on which they first speak, and people who answer on the same day share it; drawn out are those who speak to 2 or more others in the 30 days after that day',
  range: '0 and more; a fraction where credit is shared',
  undefinedWhen: 'nobody in the log ever answers, it has no times, or no newcomer got an answer',
  source: 'ours, after what community managers do: they draw others out',
  example:
    'Zoe first writes on Monday, Mia answers, and the week after Zoe writes to Ann and to Ben: one newcomer drawn out by Mia',
  column: ({ drawingOut: { drawn } }) => drawn,
} as const satisfies PersonMeasure;

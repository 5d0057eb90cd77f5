import type { PersonMeasure } from '../person-measure.js';

/** How many of the newcomers whom this person answered first would have gone on to speak with others had somebody else answered. */
export const drawnOutExpected = {
  name: 'drawn_out_expected',
  of: 'person',
  label: 'Drawn out by chance',
  says: 'How many of the newcomers whom this person answered first would have gone on to speak with others had somebody else answered.',
  formula:
    'newcomers first answered by the person × share drawn out of the newcomers first answered by others',
  range: '0 and more',
  undefinedWhen: 'as drawn_out, or nobody else gave a first answer',
  source: 'ours',
  example:
    'Mia answered 10 newcomers first; of those whom others answered, 3 in 10 were drawn out: 3 expected',
  column: ({ drawingOut: { expected } }) => expected,
} as const satisfies PersonMeasure;

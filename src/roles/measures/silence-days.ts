import { columnOf, type PersonMeasure } from '../person-measure.js';
import { silenceOf } from '../silence.js';

/** How long nothing was heard. */
export const silenceDays = {
  name: 'silence_days',
  of: 'person',
  label: 'Silence in days',
  says: "How many days have passed since this person's last contact with anybody, seen from the end of the log or the moment given.",
  formula: 'end − last contact, in days',
  range: '0 and more',
  undefinedWhen: 'the log has no times for this person',
  source: 'ours',
  example: 'last contact on 1 March, log to 31 March: 30',
  column: ({ network, contacts }) => columnOf(network.people, (p) => silenceOf(contacts, p)),
} as const satisfies PersonMeasure;

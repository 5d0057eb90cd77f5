import type { PersonMeasure } from '../person-measure.js';

/** How many pairs of this person's contacts had their first contact with each other while this person was active with both. */
export const introductions = {
  name: 'introductions',
  of: 'person',
  label: 'Introductions',
  says: "How many pairs of this person's contacts had their first contact with each other while this person was active with both. Read it beside the number expected by chance.",
  formula:
    'pairs A, B: ties of both to the person are older than the day on which A and B first had contact, and each had contact with the person on that day or in the 30 days before. Of several such people the one who was active with both most recently is credited, of equals whoever was in the same thread, channel or event; equals still share the credit. First contacts in the first tenth of the log (at most 30 days) do not count: they may be old. Nor do ties that rest on attendance by chance, and events above the limit',
  range: '0 and more; a fraction where credit is shared',
  undefinedWhen: 'the log has no times, or fewer than 10 days',
  source: 'brokerage that closes: Obstfeld 2005 (tertius iungens); the rule is ours',
  example:
    'Mia has talked with Ann and with Ben for long; on Monday she talks with both, on Wednesday Ann and Ben talk for the first time: one introduction by Mia',
  column: ({ introductions: { made } }) => made,
} as const satisfies PersonMeasure;

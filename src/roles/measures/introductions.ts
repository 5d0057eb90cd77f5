import type { PersonMeasure } from '../person-measure.js';

/** How many pairs of this person's contacts met through them, as far as timing tells. */
export const introductions = {
  name: 'introductions',
  of: 'person',
  label: 'Introductions',
  says: "How many pairs of this person's contacts met through them, as far as timing tells: they had their first contact with each other shortly after this person was in contact with both, and that is likelier an introduction than chance. Read it beside the number expected by chance.",
  formula:
    'pairs A, B whose ties to the person M are older than their first contact, for which odds of M · L · K ≥ 2, and for no other M more; equals share the credit. L = how likely an introduction is so many days after M was in contact with both · how likely M contacts both so many days apart · W / (pace of M and A · pace of M and B), the sum over all pairs of two contacts in the 30 days before, and divided by how much more than usual A (or B, if less) was in contact with others on the day they met. Pace: days with contact per day of the 90 days before and after, from 30 days before the first contact to 30 days after the last, given that there is one before; times how much more than usual A (or M, if less) was in contact with others on that day, at an event with everybody there. W = the mean of four ways, each as often as fitted: the contacts are as is habit (1); M starts both (how much likelier than by habit); both are in the thread or channel where A and B then meet (0 elsewhere, else 1 / (chance of the one there · chance of the other), at most 400; chance: the share of all contacts there or, if more, of those of M and A, or M and B, more than 30 days away, or of the other contacts of A or M on that day, who were there); both of these (the product). For contacts on the day on which A and B met, the chance of both is no less than the share of their other common contacts who were with both that day. K, at most 1: how often introductions have so large an L, over how often shuffles of the times have it, over L: where many talk in step, shuffles have large L too, and they prove less. Odds of M, at most 8: mean share of M / (1 − mean share of M), over the shares from 0 to 8/9 that M may make of first contacts, by all others that M might have made · how much likelier the tie looks so new when somebody made it, by the contacts that A and B would have had before at the pace of the 30 days after. How many people introduce how often is fitted to the log without a form (empirical Bayes), and so is how soon they then meet, in which way, and how new they look, newer never telling less (expectation maximization; before looking, one introduction is supposed in the whole log). First contacts in the first tenth of the log (at most 30 days) do not count: they may be old. A log of less than 30 days is looked at by hour: hours without contact left out, a quarter of the log before, all of it for the pace. Ties that rest on attendance by chance, and events above the limit, do not count',
  range: '0 and more; a fraction where credit is shared',
  undefinedWhen:
    'the log has no times, or contact on fewer than three different days (in a log of less than 30 days: hours)',
  source:
    'brokerage that closes: Obstfeld 2005 (tertius iungens); the mixture: Dempster, Laird & Rubin 1977; how often people introduce: Koenker & Mizera 2014; against shuffles: two groups, Efron 2010; the rule is ours',
  example:
    'Mia has talked with Ann and with Ben now and then; on Monday she talks with both, on Wednesday Ann and Ben talk for the first time: one introduction by Mia. Had she talked with both every day, it would say nothing',
  column: ({ introductions: { made } }) => made,
} as const satisfies PersonMeasure;

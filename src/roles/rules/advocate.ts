import { numberOf } from '../words.js';
import type { Rule } from './rule.js';

/** To answer no more of what is addressed to one is hardly to answer, as in one-sided ties. */
const HARDLY = 0.2;

/** Who carries on several conversations. */
export const advocate: Rule = {
  role: 'advocate',
  says: 'Carries on several conversations at the same time, both ways.',
  rule: 'at least 5 conversations and twice the mean; a third of their ties are conversations; answers more than a fifth of what is addressed to them, where the log shows it; and on 3 days or more there were 3 or more on the same day, with twice the mean of conversations_at_once. In a log without times: half of their ties are conversations',
  source: 'ours: an audience comments, an advocate converses',
  example:
    'talks with Ann, Ben and Cy, who all talk back, on the same Monday, and so on 2 other days; 12 in all, where 4 are usual',
  holds: (place, p) => {
    const { columns: c, usual } = place;
    const many = c.conversations[p]! >= 5 && c.conversations[p]! >= 2 * usual.conversations;
    if (c.answers_given[p]! <= HARDLY) return false;
    const share = c.conversations[p]! / c.ties[p]!;
    if (Number.isNaN(c.most_at_once[p]!)) return many && share >= 1 / 2;
    const several = place.severalDays[p]! >= 3 && c.conversations_at_once[p]! >= 2 * usual.atOnce;
    return many && share >= 1 / 3 && several;
  },
  why: ({ columns: c }, p) => {
    const most = c.most_at_once[p]!;
    const atOnce = most >= 3 ? `, up to ${numberOf(most)} on one day` : '';
    return `in conversation both ways with ${numberOf(c.conversations[p]!)} of them${atOnce}`;
  },
};

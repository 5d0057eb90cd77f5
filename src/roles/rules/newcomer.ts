import { DAY, isoOf } from '../../kit/index.js';
import type { Rule } from './rule.js';

/** Who has only come. */
export const newcomer: Rule = {
  role: 'newcomer',
  says: 'Came late in the log: too early to say more.',
  rule: 'first contact in the last tenth of a log of 10 days or more',
  source: 'ours',
  example: 'first contact in December, in a log of the year',
  holds: ({ contacts }, p) => {
    const period = contacts.end - contacts.start;
    return period >= 10 * DAY && contacts.first[p]! >= contacts.start + 0.9 * period;
  },
  why: ({ contacts }, p) => `first contact on ${dayOf(contacts.first[p]!)}, in the last tenth of the log`,
};

function dayOf(time: number): string {
  return (isoOf(time) ?? '').slice(0, 10);
}

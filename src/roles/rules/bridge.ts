import { countedOf } from '../words.js';
import type { Rule } from './rule.js';

/** Who ties communities together. */
export const bridge: Rule = {
  role: 'bridge',
  says: 'Ties communities together: ways between others lead through them.',
  rule: 'contacts in 2 communities or more and a tie into another one; betweenness at least 3 times the mean (and, where it is sampled, more than one search alone can give); has spoken to others, where the log shows it',
  source: 'Freeman 1977; brokers as in Burt 1992',
  example: 'the two people whose tie joins two cliques',
  holds: ({ columns: c, usual }, p) =>
    c.communities_reached[p]! >= 2 &&
    c.across_share[p]! > 0 &&
    c.sent[p] !== 0 &&
    c.betweenness[p]! >= 3 * usual.betweenness &&
    c.betweenness[p]! > usual.chance,
  why: ({ columns: c }, p) =>
    `${countedOf(Math.round(c.across_share[p]! * c.ties[p]!), 'tie leads', 'ties lead')} into other communities`,
};

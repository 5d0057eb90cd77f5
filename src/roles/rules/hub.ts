import { numberOf } from '../words.js';
import type { Rule } from './rule.js';

/** Whom everything hangs on. */
export const hub: Rule = {
  role: 'hub',
  says: 'Many ties, and those at their ends depend on them: the middle of a hub-and-spoke.',
  rule: 'at least 5 ties and 3 times the mean; and a quarter of their contacts have at most one other contact, or more than half of the pairs within reach part without them (somebody between two groups parts at most half)',
  source: 'ours; the hub of a hub-and-spoke as in Happe 2010',
  example: 'the middle of a star; every middle of two stars that share their leaves',
  holds: ({ columns: c, usual }, p) =>
    c.ties[p]! >= 5 &&
    c.ties[p]! >= 3 * usual.ties &&
    (c.dependants[p]! >= c.ties[p]! / 4 || c.pairs_cut_without[p]! > pairsOf(c.reach[p]!) / 2),
  why: ({ columns: c }, p) => `${numberOf(c.dependants[p]!)} of them have at most one other tie`,
};

/** Pairs among so many people. */
function pairsOf(people: number): number {
  return (people * (people - 1)) / 2;
}

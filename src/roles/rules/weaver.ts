import { introducesOf } from '../introduces.js';
import type { Place } from '../place.js';
import { numberOf } from '../words.js';
import type { Rule } from './rule.js';

/** Who brings others together. */
export const weaver: Rule = {
  role: 'weaver',
  says: 'Brings others together, or has many ties, often deep, among people who know each other too: the network holds without them.',
  rule: 'at least 5 ties; at most a tenth as many people cut off without them as they have ties; answers half of what is addressed to them, where the log shows it; and either introduces people beyond chance (at least 3 introductions and a quarter more than expected, with introductions_p at most 0.01), or has 1.5 times the mean of ties, 3 of them deep, and deep as often as ties in the log are, and two thirds of the contacts know another of them',
  source: 'ours, after what community managers do',
  example: 'the middle of a wheel, with deep ties: the rim holds without them',
  holds: (place, p) => {
    const { columns: c } = place;
    return (
      c.ties[p]! >= 5 &&
      c.cut_off_without[p]! <= c.ties[p]! / 10 &&
      !(c.answers_given[p]! < 0.5) &&
      (introducesOf(c, p) || isWovenOf(place, p))
    );
  },
  why: (place, p) => {
    if (!isWovenOf(place, p)) return '';
    const { deep_ties: deep, woven_share: woven, ties } = place.columns;
    return `${numberOf(deep[p]!)} of them deep, ${numberOf(Math.round(woven[p]! * ties[p]!))} of them know another of these people`;
  },
};

/** Many ties, often deep, among people who know each other. */
function isWovenOf({ columns: c, usual }: Place, p: number): boolean {
  return (
    c.ties[p]! >= 1.5 * usual.ties &&
    c.deep_ties[p]! >= 3 &&
    c.deep_share[p]! >= usual.deepShare &&
    c.woven_share[p]! >= 2 / 3
  );
}

import { isGoneQuiet } from '../silence.js';
import { countedOf, numberOf } from '../words.js';
import type { Rule } from './rule.js';

/** Who is silent against their own rhythm. */
export const goneQuiet: Rule = {
  role: 'gone-quiet',
  says: 'Was here regularly, and has been silent for long against their own rhythm.',
  rule: 'at least 3 active days, and silent for 8 times their usual gap, for four weeks (holidays end before) and for longer than ever before',
  source: '8 times the usual gap: Navarro et al. 2017',
  example: 'contact every 5 days, then silence for 60',
  holds: ({ contacts }, p) => isGoneQuiet(contacts, p),
  why: ({ columns: c }, p) => {
    const silent = countedOf(Math.round(c.silence_days[p]!), 'day', 'days');
    const gap = Math.max(1, Math.ceil(c.usual_gap_days[p]!));
    return `silent for ${silent}; before, contact came ${gap === 1 ? 'daily' : `every ${numberOf(gap)} days or more often`}`;
  },
};

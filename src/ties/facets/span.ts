import { DAY } from '../../kit/index.js';
import type { Grounds } from '../grounds.js';
import { columnOf, type Facet, nowhere, oncePerWhole } from './facet.js';

const TEN_YEARS = Math.log(1 + 3650);

/**
 * How long two people have known each other, as far as the log shows, on a log scale where ten years is 1.
 *
 *     span = min(1, ln(1 + d) / ln(1 + 3650))
 *
 * d: days from the day of the first contact to the day of the last (UTC days, so that a daily sum gives the same).
 *
 * Not defined when: no contact of the pair has a time.
 * Source: days since first communication, the second largest weight in Gilbert & Karahalios (2009), Predicting tie
 * strength with social media, CHI; the scale is ours.
 *
 * @example contact on one day only is 0; over 59 days ln 60 / ln 3651 = 0.499; over ten years 1.
 */
export const span: Facet = {
  name: 'span',
  of: 'tie',
  label: 'Span',
  says: 'How long it was from the first contact to the last.',
  formula: 'min(1, ln(1 + d) / ln(3651)); d days from first to last contact',
  range: '0 (one day only) to 1 (ten years or more)',
  undefinedWhen: 'no contact of the pair has a time',
  source: 'Gilbert & Karahalios 2009, CHI; the scale is ours',
  example: '59 days: ln 60 / ln 3651 = 0.499',
  columnOf: ({ pairs, shows }: Grounds) => {
    if (!shows.times) return nowhere(pairs.size);
    const long = oncePerWhole((days) => Math.min(1, Math.log(days) / TEN_YEARS));
    return columnOf(pairs.size, (column, i) => {
      column[i] = long(1 + (pairs.last[i]! - pairs.first[i]!) / DAY);
    });
  },
};

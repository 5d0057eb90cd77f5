import type { Grounds } from '../grounds.js';
import { columnOf, type Facet, nowhere, oncePerWhole } from './facet.js';

const YEAR = Math.log(365);

/**
 * On how many days two people were in contact, on a log scale where a year of days is 1.
 *
 *     rhythm = min(1, ln(days) / ln(365))
 *
 * days: distinct days (UTC) with contact. Days beat counts: ten messages in an hour are one conversation.
 *
 * Not defined when: no contact of the pair has a time.
 * Source: Urena-Carrion, Saramaki & Kivela (2020), Estimating tie strength in social networks using temporal
 * communication data, EPJ Data Science 9:37 (temporal features beat counts); the scale is ours.
 *
 * @example one day is 0; 19 days 0.5; 365 days or more 1.
 */
export const rhythm: Facet = {
  name: 'rhythm',
  of: 'tie',
  label: 'Rhythm',
  says: 'On how many different days two people were in contact; a day of many messages is one day.',
  formula: 'min(1, ln(days) / ln(365))',
  range: '0 (one day) to 1 (365 days or more)',
  undefinedWhen: 'no contact of the pair has a time',
  source: 'Urena-Carrion, Saramaki & Kivela 2020, EPJ Data Science 9:37; the scale is ours',
  example: '19 days: ln 19 / ln 365 = 0.5',
  columnOf: ({ pairs, shows }: Grounds) => {
    if (!shows.times) return nowhere(pairs.size);
    const often = oncePerWhole((days) => (days === 0 ? Number.NaN : Math.min(1, Math.log(days) / YEAR)));
    return columnOf(pairs.size, (column, i) => {
      column[i] = often(pairs.days[i]!);
    });
  },
};

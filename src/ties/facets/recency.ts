import { DAY } from '../../kit/index.js';
import type { Grounds } from '../grounds.js';
import { columnOf, type Facet, nowhere, oncePerWhole } from './facet.js';

/**
 * How fresh the last contact is. Kept apart from depth: a deep tie can sleep.
 *
 *     recency = 2^(-d / h)
 *
 * d: days from the last contact to the day as of which we look (the last of the log unless given), h: half-life.
 *
 * Not defined when: no contact of the pair has a time.
 * Source: exponential decay with a half-life, a convention.
 *
 * @example half-life 90 days, last contact 180 days ago: 2^-2 = 0.25.
 */
export const recency: Facet = {
  name: 'recency',
  of: 'tie',
  label: 'Recency',
  says: 'How fresh the last contact is; not a part of depth, since a deep tie can sleep.',
  formula: '2^(-d / h); d days since the last contact, h the half-life',
  range: '0 (long ago) to 1 (the last day of the log)',
  undefinedWhen: 'no contact of the pair has a time',
  source: 'Exponential decay, a convention',
  example: 'Half-life 90 days, last contact 180 days ago: 0.25',
  columnOf: ({ pairs, shows, asOfDay, halfLife }: Grounds) => {
    if (!shows.times) return nowhere(pairs.size);
    const fresh = oncePerWhole((days) => 2 ** (-days / halfLife));
    return columnOf(pairs.size, (column, i) => {
      column[i] = fresh(Math.max(0, asOfDay - pairs.last[i]! / DAY));
    });
  },
};

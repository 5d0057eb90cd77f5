import type { Grounds } from '../grounds.js';
import { columnOf, type Facet, nowhere } from './facet.js';

/**
 * In how many different ways two people are in contact: kinds, media and places beyond the first of each.
 *
 *     variety = x / (1 + x),   x = (kinds - 1) + (media - 1) + max(0, places - 1)
 *
 * kinds, media, places: distinct ones in the pair's contacts; a missing place is none.
 *
 * Not defined when: no pair of the log has more than one of any of them.
 * Source: Haythornthwaite (2005), Social networks and Internet connectivity effects, Information, Communication &
 * Society 8: strong pairs use more media; the scale is ours.
 *
 * @example messages and lunches (two kinds, two media) in one place: x = 2, variety 2 / 3.
 */
export const variety: Facet = {
  name: 'variety',
  of: 'tie',
  label: 'Variety',
  says: 'In how many different ways and places two people are in contact.',
  formula: 'x / (1 + x), x = kinds - 1 + media - 1 + places - 1 (0 where no place is named)',
  range: '0 (one way only) towards 1',
  undefinedWhen: 'no pair of the log has more than one kind, medium or place',
  source: 'Haythornthwaite 2005, Information, Communication & Society 8; the scale is ours',
  example: 'Messages and lunches: two kinds and two media, x = 2, so 2 / 3',
  columnOf: ({ pairs, shows }: Grounds) =>
    shows.variety
      ? columnOf(pairs.size, (column, i) => {
          const extra = pairs.kinds[i]! - 1 + (pairs.media[i]! - 1) + Math.max(0, pairs.places[i]! - 1);
          column[i] = extra / (1 + extra);
        })
      : nowhere(pairs.size),
};

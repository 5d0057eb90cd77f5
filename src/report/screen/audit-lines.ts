import type { Analysis, Flip } from '../../model.js';
import type { Cell } from '../columns.js';

type Line = readonly [section: string, name: string, value: Cell, meaning: string];

/** `cut=0.4`: one thing moved, as a prefix of names in the long form. */
const nameOf = ({ option, to }: Flip): string => `${option}=${to}`;

/** The audits in the long form: counts, and for everything moved what becomes of ties and places. */
export function auditLinesOf({ audits }: Analysis): Line[] {
  if (audits === undefined) return [];
  const { triads, layers, flips } = audits;
  return [
    ['audit', 'deep_wedges', triads.wedges, 'Pairs of deep ties that meet in one person'],
    ['audit', 'forbidden_triads', triads.open, 'Of these, open: the other two have no tie at all'],
    ['audit', 'forbidden_triad_share', triads.share, 'Open ones among all'],
    ...layers.map(
      ({ above, people }): Line => [
        'audit',
        `people_above_${above}`,
        people,
        `People with more than ${above} deep ties`,
      ],
    ),
    ...flips.flatMap((flip): Line[] => [
      [
        'flip',
        `${nameOf(flip)}:deep_ties`,
        flip.deep_ties,
        `Deep ties with ${nameOf(flip)} instead of ${flip.from}`,
      ],
      [
        'flip',
        `${nameOf(flip)}:changed`,
        flip.gained + flip.lost,
        'Ties that are deep only with one of the two',
      ],
      ['flip', `${nameOf(flip)}:cross`, flip.cross, 'Place of the whole on the cross then'],
      ['flip', `${nameOf(flip)}:communities`, flip.communities.length, 'Communities whose place changes'],
    ]),
  ];
}

import type { CommunityRow, CrossPlace, ShapeClass } from '../model.js';
import { BREAKS, partsOf } from './pieces.js';

/** What to do next on the way fragments, one hub, several hubs, core and periphery (Krebs & Holley 2006). */
const STEPS: Partial<Record<ShapeClass, string>> = {
  fragments: 'let one person get to know somebody in every group',
  'hub-and-spoke': 'help two or three others to become hosts',
  'multi-hub': 'bring the hubs and their regulars together, until they know each other without you',
  'core-periphery': 'let each of the core take somebody from the edge along',
};

/** At the end of that way, or beside it, what the corner of the cross lacks. */
const FROM_CORNER: Record<CrossPlace, string> = {
  audience: 'introduce those who know the same people to each other',
  following: 'introduce those who know the same people to each other',
  crowd: 'let those who talk with each other often meet, or do something together',
  community: 'let everybody bring a newcomer along',
};

/** Where it falls apart without one person. */
const BRIDGING = 'bring those together whom only one person connects';

type Stepped = Pick<CommunityRow, 'shape' | 'cross' | 'ties' | 'people' | 'measures' | 'pieces'>;

/** Whether the next thing to do is to bring together whom one person connects. */
export function isToBridge(row: Omit<Stepped, 'cross'>): boolean {
  return stepOf({ ...row, cross: null }) === BRIDGING;
}

/**
 * One plain thing to do next; null where there is no shape yet, or none that says what is lacking. Parts without a tie
 * to each other come before whatever the largest lacks: fragments are the first stage.
 */
export function stepOf(row: Stepped): string | null {
  const { shape, cross, ties, people, measures } = row;
  if (ties === 0 || shape === 'too-small') return null;
  if (isToBeJoined(row)) return 'bring people from its separate parts together';
  if (STEPS[shape] === undefined && (measures.top_cut_off ?? 0) >= BREAKS * (people - 1)) return BRIDGING;
  return STEPS[shape] ?? (cross === null ? null : FROM_CORNER[cross]);
}

/** Whether there are parts to be joined, and the step of its stage is not that. */
export function isToBeJoined(row: Stepped): boolean {
  return row.shape !== 'fragments' && partsOf(row).length > 0;
}

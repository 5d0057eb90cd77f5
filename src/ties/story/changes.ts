import { STANDINGS, type TieStory } from '../../model.js';
import type { Judged } from '../standings/rule.js';
import { type Case, judgedAgainOf, standingOf } from './again.js';
import { type Way, WITH_MEETING, waysOf } from './ways.js';

type Change = TieStory['changes'][number];

/** More than this is no small change any more. */
const MOST = 1000;

/**
 * The smallest changes after which the tie would be of another class or standing, those of class first, the smallest
 * of each before the others. The tie is computed again with 1, 2, 4 … of each, and the least that is enough is searched
 * between the last two: it is enough, and one less is not.
 */
export function changesOf(given: Case): Change[] {
  const now = judgedAgainOf(given);
  const isDeep = now.deep[0] === 1;
  const standing = standingOf(now);
  const ways = waysOf(given, now);
  const smallestOf = (turns: (judged: Judged) => boolean): Change[] =>
    ways
      .flatMap((way): Change[] => {
        const many = leastOf((n) => turns(judgedAgainOf(given, way.different(n))), mostOf(way));
        return many === null ? [] : [changeOf(given, way, many)];
      })
      .sort((x, y) => x.many - y.many);
  const ofClass = smallestOf((judged) => (judged.deep[0] === 1) !== isDeep);
  const ofStanding = smallestOf((judged) => standingOf(judged) !== standing);
  const told = new Map(
    [...ofClass, ...ofStanding].map((change) => [`${change.what} ${change.many}`, change]),
  );
  const meetings = told.get('meetings 1')?.tie;
  // Where one meeting is enough, a meeting with messages beside it is no other way.
  return [...told.values()].filter(({ what, tie }) => what !== WITH_MEETING || tie !== meetings);
}

const mostOf = ({ what, most = MOST }: Way): number =>
  what.startsWith('without') ? 1 : Math.min(most, MOST);

/** The least number from 1 that turns it; null when none up to `most` does. */
function leastOf(turns: (many: number) => boolean, most: number): number | null {
  let enough = 1;
  while (!turns(enough)) {
    if (enough >= most) return null;
    enough = Math.min(most, enough * 2);
  }
  let short = Math.floor(enough / 2);
  while (enough - short > 1) {
    const middle = Math.floor((enough + short) / 2);
    if (turns(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}

function changeOf(given: Case, way: Way, many: number): Change {
  const judged = judgedAgainOf(given, way.different(many));
  const tie = judged.deep[0] === 1 ? 'deep' : 'thin';
  const standing = STANDINGS[standingOf(judged)]!;
  return { what: way.what, many, depth: judged.depth[0]!, tie, standing, says: way.says(many) };
}

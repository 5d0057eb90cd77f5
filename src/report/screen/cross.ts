import type { Analysis, CommunityRow, CrossPlace, ShapeClass } from '../../model.js';
import type { Voice } from '../voice.js';
import { countOf, manyOf, NO_BREAK, numberOf, wordsOf } from '../words.js';

/** The whole and this many of the largest communities are on the cross. */
const SHOWN = 5;

/** Left hub-and-spoke, right web. */
export const CORNERS = [
  { side: 'deep', left: 'following', right: 'community' },
  { side: 'thin', left: 'audience', right: 'crowd' },
] as const satisfies readonly { side: string; left: CrossPlace; right: CrossPlace }[];

export const SIDES = ['hub-and-spoke', 'web'] as const;

/** What an analysis says is missing where the runs of the grouping do not agree. */
const LOOSE = 'loose-grouping';

/** The whole network's own mark; communities go by their letters. */
export const WHOLE_MARK = '●';

export interface Placed {
  readonly mark: string;
  /** Names out of the log; empty for the whole, which is everyone. */
  readonly around: readonly string[];
  readonly row: CommunityRow;
}

export interface Cross {
  readonly whole: CrossPlace | null;
  readonly at: Readonly<Record<CrossPlace, readonly Placed[]>>;
  /** Those whose shape has no place on the cross. */
  readonly neither: readonly Placed[];
}

/** Where the whole and the largest communities stand. */
export function crossOf(analysis: Analysis): Cross {
  const placed = analysis.communities.slice(0, SHOWN + 1).map((row, i): Placed => {
    return i === 0
      ? { mark: WHOLE_MARK, around: [], row }
      : { mark: row.community, around: row.group === undefined ? row.around.slice(0, 3) : [row.group], row };
  });
  const at = (place: CrossPlace | null): Placed[] => placed.filter((one) => one.row.cross === place);
  return {
    whole: analysis.communities[0]?.cross ?? null,
    at: {
      audience: at('audience'),
      following: at('following'),
      crowd: at('crowd'),
      community: at('community'),
    },
    neither: at(null),
  };
}

/** `7 communities, the 5 largest shown; 12 people in none.`; '' where the whole is all there is. */
function groupsLineOf(analysis: Analysis): string {
  const many = Math.max(analysis.communities.length - 1, 0);
  const { alone } = analysis.summary;
  const none = alone === 0 ? '' : `${manyOf(alone, 'person', 'people')} in none`;
  if (many === 0) return alone === 0 ? '' : 'No communities of three or more people.';
  const shown = many > SHOWN ? `, the ${SHOWN} largest shown` : '';
  const given = (analysis.grouping.by ?? 'found') !== 'found';
  const agree = analysis.grouping.found_agreement ?? null;
  const ties =
    !given || agree === null
      ? ''
      : ` The groups that the ties alone make agree with them by ${numberOf(agree)} (1 is full agreement).`;
  const what = given ? manyOf(many, 'given group') : manyOf(many, 'community', 'communities');
  const loose = analysis.missing.some(({ code }) => code === LOOSE) ? ', but no firm grouping' : '';
  return `${what}${shown}${loose}${none === '' ? '' : `; ${none}`}.${ties}`;
}

const WITHOUT_PLACE: Partial<Record<ShapeClass, string>> = {
  'too-small': 'Too small to place',
  mixed: 'Neither hub-and-spoke nor web',
  fragments: 'In fragments',
};

/** Those without a place, by their shape: `Too small to place: D Zoe, Yan (9).` */
function neitherOf(cross: Cross, voice: Voice): string {
  const shapes = [...new Set(cross.neither.map((placed) => placed.row.shape))];
  const nameOf = ({ mark, around, row }: Placed): string => {
    const names = around.length === 0 ? 'everyone' : around.slice(0, 2).map(voice.name).join(', ');
    return `${mark} ${names}${NO_BREAK}(${countOf(row.people)})`;
  };
  return shapes
    .map((shape) => {
      const there = cross.neither.filter((placed) => placed.row.shape === shape).map(nameOf);
      return `${WITHOUT_PLACE[shape] ?? `Without a place (${wordsOf(shape)})`}: ${there.join('; ')}.`;
    })
    .join(' ');
}

/** True where nobody at all has a place: then the cross is better left out. */
export function isBare(cross: Cross): boolean {
  return Object.values(cross.at).every((placed) => placed.length === 0);
}

/** What is said under the cross: how many communities there are, and who has no place on it. */
export function underCrossOf(analysis: Analysis, cross: Cross, voice: Voice): string {
  const told = !isBare(cross) || cross.neither.some((placed) => placed.around.length > 0);
  return [groupsLineOf(analysis), told ? neitherOf(cross, voice) : '']
    .filter((part) => part !== '')
    .join(' ');
}

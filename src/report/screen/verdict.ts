import type { Analysis, CommunityRow, CrossPlace, ShapeClass } from '../../model.js';
import type { Voice } from '../voice.js';
import { countOf, inTenOf, listOf, manyOf, NO_BREAK } from '../words.js';

const HUBS: readonly ShapeClass[] = ['hub-and-spoke', 'multi-hub'];
const MOST_NAMES = 3;
/** A community within the whole is small below this share of the people. */
const SMALL = 0.25;

export function isHubbed(row: Pick<CommunityRow, 'shape'>): boolean {
  return HUBS.includes(row.shape);
}

/** The people at the centre: as many as it takes to break the whole, three at most. */
export function centreOf(row: CommunityRow, voice: Voice): string {
  const many = row.shape === 'multi-hub' ? Math.min(MOST_NAMES, Math.max(2, row.measures.linchpins ?? 2)) : 1;
  return listOf(row.around.slice(0, many).map(voice.name)) || 'nobody';
}

function haveOf(row: CommunityRow): string {
  if (row.deep_people === null) return 'how deep their ties run, this log cannot tell';
  const who = inTenOf(row.deep_people);
  return `${who} ${/^(everyone|almost everyone|nobody|almost nobody|1 in)/.test(who) ? 'has' : 'have'} a deep tie`;
}

/** True when nobody's leaving cuts off more than one in fifty of the others. */
export function holdsOf(analysis: Analysis): boolean {
  const worst = Math.max(0, ...analysis.people.map((person) => person.cut_off_without));
  return worst <= analysis.summary.people / 50;
}

const LEADS: Record<CrossPlace, (analysis: Analysis, whole: CommunityRow, voice: Voice) => string> = {
  audience: (_, whole, voice) => `An audience around ${centreOf(whole, voice)}`,
  following: (_, whole, voice) =>
    `A following around ${centreOf(whole, voice)}: ${haveOf(whole)}, but it all runs through ${
      whole.shape === 'multi-hub' ? 'a few people' : 'one person'
    }`,
  crowd: (_, whole) => `A crowd: many talk with many and nobody is the centre, but ${onlyOf(haveOf(whole))}`,
  community: (analysis, whole) =>
    `A community: ${haveOf(whole)}, and it ${
      holdsOf(analysis)
        ? 'holds together whoever leaves'
        : `takes ${manyOf(whole.measures.linchpins ?? 1, 'person', 'people')} leaving to break it`
    }`,
};

function onlyOf(have: string): string {
  return /^\d/.test(have) ? `only ${have}` : have;
}

/** Where the whole has no place on the cross, its shape says why. */
function withoutPlaceOf(analysis: Analysis, whole: CommunityRow): string {
  const { people, ties } = analysis.summary;
  switch (whole.shape) {
    case 'too-small':
      return `Too few people for a verdict: ${manyOf(people, 'person', 'people')} and ${manyOf(ties, 'tie')}`;
    case 'fragments':
      return `Fragments: no connected group holds half of the ${manyOf(people, 'person', 'people')} yet`;
    case 'mixed':
      return `In between: neither a star around somebody nor a web; ${haveOf(whole)}`;
    default:
      return `${isHubbed(whole) ? 'A hub with its spokes' : 'A web of ties'}, but ${haveOf(whole)}`;
  }
}

/** `, with a small community inside it: Ana, Bo and Cy (23)`; '' when there is none. */
function insideOf(analysis: Analysis, voice: Voice): string {
  const [whole, ...parts] = analysis.communities;
  if (whole === undefined || whole.cross === 'community') return '';
  const inside = parts.filter((part) => part.cross === 'community');
  const first = inside[0];
  if (first === undefined) return '';
  const where = whole.shape === 'fragments' ? 'among them' : 'inside it';
  const names = `${listOf(first.around.slice(0, MOST_NAMES).map(voice.name))}${NO_BREAK}(${countOf(first.people)})`;
  if (inside.length > 1) return `, with ${inside.length} communities ${where}; the largest: ${names}`;
  return `, with a ${first.people < SMALL * whole.people ? 'small ' : ''}community ${where}: ${names}`;
}

/** What the deep ties alone look like, where that is another story than the whole's. */
function deepStoryOf(analysis: Analysis, voice: Voice): string {
  const whole = analysis.communities[0];
  const deep = analysis.deepOnly;
  if (whole === undefined || deep === null || whole.cross === null) return '';
  if (!isHubbed(whole) && isHubbed(deep)) return `; the deep ties run through ${centreOf(deep, voice)}`;
  return isHubbed(whole) && deep.shape === 'web' ? '; its deep ties alone are a web' : '';
}

/** The answer in one sentence: an audience or a community, around whom, and what is inside it. */
export function verdictOf(analysis: Analysis, voice: Voice): string {
  const whole = analysis.communities[0];
  if (whole === undefined || analysis.summary.ties === 0) {
    return analysis.summary.people === 0
      ? 'Nothing to tell yet: no row of this log names two people.'
      : 'Nothing to tell yet: nobody in this log has to do with anybody else.';
  }
  const lead =
    whole.cross === null ? withoutPlaceOf(analysis, whole) : LEADS[whole.cross](analysis, whole, voice);
  return `${lead}${insideOf(analysis, voice) || deepStoryOf(analysis, voice)}.`;
}

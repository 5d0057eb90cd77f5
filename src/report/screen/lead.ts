import type { Analysis, CommunityRow, CrossPlace, PersonRow } from '../../model.js';
import { BREAKS, inPiecesOf, partsOf, sizesOf, smallerOf } from '../pieces.js';
import type { Voice } from '../voice.js';
import { countOf, inTenOf, manyOf, sentenceOf } from '../words.js';
import { centreOf, isHubbed } from './centre.js';
import { FIRM } from './shape.js';
import { withoutOf } from './without.js';

export function haveOf(row: CommunityRow): string {
  if (row.deep_people === null) return 'how deep their ties run, this log cannot tell';
  const who = inTenOf(row.deep_people);
  return `${who} ${/^(everyone|almost everyone|nobody|almost nobody|1 in)/.test(who) ? 'has' : 'have'} a deep tie`;
}

/** Where only one world was seen, the verdict says so: `, seen online only`. */
function seenOf({ worlds: { online, offline, unknown } }: Analysis): string {
  if (online > 0 === offline > 0 || unknown > 0) return '';
  return online > 0 ? ', seen online only' : ', seen offline only';
}

/** Within this of the half of the people where thin turns deep, the verdict says that it is a close call. */
const NARROW = 0.05;

function narrowlyOf({ deep_people: deepPeople }: CommunityRow): string {
  return deepPeople !== null && Math.abs(deepPeople - 0.5) < NARROW ? ', by a narrow margin' : '';
}

/** Groups are clear when most ties stay inside one, and every run of the grouping finds the same. */
const CLEAR = { modularity: 0.4, agreement: 0.8 };

/** ` in 9 clear groups`, where there are. */
function groupsOf({ grouping }: Analysis): string {
  const { communities, modularity, agreement } = grouping;
  const clear = (modularity ?? 0) >= CLEAR.modularity && (agreement ?? 0) >= CLEAR.agreement;
  return clear && communities > 1 ? ` in ${countOf(communities)} clear groups` : '';
}

/** Which way the centre and the others turn; nothing where they turn to it, as is usual. */
function waysOf({ direction, shape }: CommunityRow): string {
  if (direction === null || direction === 'broadcast') return '';
  if (direction === 'two-way') return ', with contact both ways';
  return `, who ${shape === 'multi-hub' ? 'reach' : 'reaches'} out to it`;
}

function worstOf(analysis: Analysis): PersonRow | undefined {
  return analysis.people.reduce<PersonRow | undefined>(
    (worst, person) => (person.cut_off_without > (worst?.cut_off_without ?? 0) ? person : worst),
    undefined,
  );
}

/** What happens when the wrong person leaves: nothing, little, or a break with a name to it; pieces hold nothing together. */
export function leavingOf(analysis: Analysis, voice: Voice): { holds: boolean; says: string } {
  const pieces = inPiecesOf(analysis.communities[0]!);
  if (pieces !== null) return { holds: false, says: pieces };
  const worst = worstOf(analysis);
  const others = analysis.summary.people - 1;
  if (worst === undefined) return { holds: true, says: 'it holds together whoever leaves' };
  if (worst.cut_off_without >= BREAKS * others)
    return { holds: false, says: withoutOf(worst, others, voice) };
  const many = `${countOf(worst.cut_off_without)} of the other ${countOf(others)}`;
  return { holds: true, says: `nobody's leaving cuts off more than ${many}` };
}

type Lead = (analysis: Analysis, whole: CommunityRow, voice: Voice) => string;

/** `, in pieces of 30 and 25 people`, of which the centre can hold one. */
function partedOf(row: CommunityRow): string {
  const parts = partsOf(row);
  return parts.length === 0 ? '' : `, in pieces of ${sizesOf(parts)}${smallerOf(row)}`;
}

/** `An audience around Ana`, `A crowd in 5 clear groups around a core with Bo`; a mixed shape only leans there: `Closest to a crowd`. */
const placeOf: Lead = (analysis, whole, voice) => {
  const isWeb = whole.cross === 'crowd' || whole.cross === 'community';
  const place = `${whole.cross === 'audience' ? 'an' : 'a'} ${whole.cross}${isWeb ? groupsOf(analysis) : ''}`;
  if (whole.shape === 'mixed') return `Closest to ${place}`;
  const isAround = isHubbed(whole) || whole.shape === 'core-periphery';
  return sentenceOf(isAround ? `${place} around ${centreOf(whole, analysis, voice)}` : place);
};

/** What a mixed shape on the side of hubs is: its web index, in words. */
const looseOf: Lead = (analysis, whole, voice) => {
  return `it comes apart sooner than a web when its busiest people leave, ${centreOf(whole, analysis, voice)} first`;
};

/** Who is the centre where many talk with many: nobody, in a web. */
function talkOf({ shape }: CommunityRow): string {
  return shape === 'web' ? 'many talk with many and nobody is the centre' : 'many talk with many';
}

const LEADS: Record<CrossPlace, Lead> = {
  audience: (analysis, whole, voice) => {
    const seen = `${seenOf(analysis)}${partedOf(whole)}`;
    return whole.shape === 'mixed'
      ? `${placeOf(analysis, whole, voice)}${seen}: neither a star nor a web, but ${looseOf(analysis, whole, voice)}`
      : `${placeOf(analysis, whole, voice)}${waysOf(whole)}${seen}`;
  },
  following: (analysis, whole, voice) => {
    const through = `it all runs through ${whole.shape === 'multi-hub' ? 'a few people' : 'one person'}`;
    const but = isHubbed(whole) ? through : looseOf(analysis, whole, voice);
    return `${placeOf(analysis, whole, voice)}${seenOf(analysis)}${partedOf(whole)}: ${haveOf(whole)}, but ${but}`;
  },
  crowd: (analysis, whole, voice) => {
    const { holds, says } = leavingOf(analysis, voice);
    const have = haveOf(whole);
    const middle = `${talkOf(whole)}, but ${/^\d/.test(have) ? 'only ' : ''}${have}`;
    return `${placeOf(analysis, whole, voice)}${seenOf(analysis)}${narrowlyOf(whole)}: ${middle}${holds ? '' : `, and ${says}`}`;
  },
  community: (analysis, whole, voice) => {
    const { holds, says } = leavingOf(analysis, voice);
    return `${placeOf(analysis, whole, voice)}${seenOf(analysis)}${narrowlyOf(whole)}: ${haveOf(whole)}, ${holds ? 'and' : 'but'} ${says}`;
  },
};

/** Said where the shape is read off few of the ties that the next line counts. */
function beyondChanceOf({ missing }: Analysis): string {
  return missing[0]?.code === 'chance' ? ', by the few ties that are beyond chance' : '';
}

/** Where the whole has no place on the cross, its shape says why. */
function withoutPlaceOf(analysis: Analysis, whole: CommunityRow): string {
  const people = manyOf(analysis.summary.people, 'person', 'people');
  switch (whole.shape) {
    case 'too-small':
      return `Too few people for a verdict: ${people} and ${manyOf(analysis.summary.ties, 'tie')}`;
    case 'fragments':
      if (whole.ties === 0)
        return 'No verdict: nobody here shares more events with anybody than chance alone explains';
      return `Fragments: no connected group holds half of the ${people} yet${beyondChanceOf(analysis)}`;
    case 'mixed':
      return `In between: neither a star around somebody nor a web${partedOf(whole)}; ${haveOf(whole)}`;
    default:
      return `${isHubbed(whole) ? 'A hub with its spokes' : 'A web of ties'}${partedOf(whole)}, but ${haveOf(whole)}`;
  }
}

/** What few resamples of the log agree on is only probable. */
function surelyOf(lead: string, { stability }: CommunityRow): string {
  if (stability === null || stability >= FIRM) return lead;
  return `Probably ${lead.charAt(0).toLowerCase()}${lead.slice(1)}`;
}

/** The first half of the verdict: what the whole is, around whom, and whether it holds. */
export const leadOf: Lead = (analysis, whole, voice) =>
  whole.cross === null
    ? withoutPlaceOf(analysis, whole)
    : surelyOf(LEADS[whole.cross](analysis, whole, voice), whole);

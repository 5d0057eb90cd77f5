import type { TieStory } from '../../model.js';
import { jsonOf } from '../json.js';
import { padTo, wrappedOf } from '../layout.js';
import { type Look, widthOf } from '../look.js';
import { terminalVoiceOf, type Voice } from '../voice.js';
import { countOf, manyOf, NO_BREAK, numberOf, percentOf, wordsOf } from '../words.js';
import { timelineLinesOf } from './bars.js';
import { partLinesOf } from './parts.js';

/** In which forms the story of a tie can be written. */
export const STORY_FORMS = ['table', 'json'] as const;

const MARGIN = '  ';
const LABEL = 11;
const MOST = 5;
const WIDEST = 110;

/** The whole story of one tie, for a terminal or as JSON. */
export function storyTextOf(story: TieStory, as: (typeof STORY_FORMS)[number], look: Look): string {
  if (as === 'json') return `${jsonOf(story, 2)}\n`;
  const voice = terminalVoiceOf(look);
  const width = Math.min(WIDEST, widthOf(look)) - MARGIN.length - 1;
  const room = width - LABEL;
  const linesOf = (label: string, lines: readonly string[]): string[] =>
    lines.map((line, k) => (k === 0 ? voice.strong(padTo(label, LABEL)) : ' '.repeat(LABEL)) + line);
  const wrap = (lines: readonly string[]): string[] => lines.flatMap((line) => hungOf(line, room));
  const { timeline } = story;
  const blocks = [
    wrappedOf(voice.text(story.says), width).map(voice.strong),
    linesOf('Class', wrappedOf(classOf(story), room)),
    linesOf(
      'Over time',
      timeline === null ? ['The log has no times.'] : timelineLinesOf(timeline, room, voice),
    ),
    [
      ...linesOf('Kinds', wrap(kindsOf(story).map(voice.text))),
      ...linesOf('Sides', wrap(sidesOf(story, voice))),
      ...linesOf('Places', wrap(placesOf(story, voice))),
    ],
    linesOf('Depth', partLinesOf(story, room, voice)),
    linesOf('Facets', wrappedOf(facetsOf(story), room)),
    linesOf('Changes', wrap(changesOf(story))),
    linesOf('In common', wrappedOf(commonOf(story, voice), room)),
  ];
  const lines = blocks.filter((block) => block.length > 0).flatMap((block) => ['', ...block]);
  return `${lines.map((line) => `${line === '' ? '' : MARGIN}${line}`.trimEnd().replaceAll(NO_BREAK, ' ')).join('\n')}\n\n`;
}

function hungOf(line: string, room: number): string[] {
  return wrappedOf(line, room - 2).map((part, k) => (k === 0 ? part : `  ${part}`));
}

/** `thin, fading: silent for …; the rule: silence > 8 …`. */
function classOf({ tie, standing }: TieStory): string {
  const both = tie.standing === tie.tie ? tie.tie : `${tie.tie}, ${wordsOf(tie.standing)}`;
  return `${both}. ${standing.says} Rule: ${standing.formula}.`;
}

function kindsOf({ kinds }: TieStory): string[] {
  return kinds.slice(0, MOST).map(({ kind, medium, interactions, a_to_b, b_to_a }) => {
    const ways = a_to_b + b_to_a > 0 ? `, ${countOf(a_to_b)} there and ${countOf(b_to_a)} back` : '';
    return `${countOf(interactions)} ${kind} (${medium === 'unknown' ? 'where is not told' : medium})${ways}`;
  });
}

/** What the tie is to each of the two. */
function sidesOf({ sides, tie }: TieStory, voice: Voice): string[] {
  return sides.map(({ person, partners, share }, k) => {
    const [own, other] = k === 0 ? [tie.a_to_b, tie.b] : [tie.b_to_a, tie.a];
    const wrote = tie.a_to_b + tie.b_to_a > 0 ? `turned to ${voice.name(other)} ${timesOf(own)}, ` : '';
    return `${voice.name(person)}: ${wrote}${percentOf(share)} of all their contact, which is with ${manyOf(partners, 'person', 'people')}`;
  });
}

const timesOf = (count: number): string => ['never', 'once', 'twice'][count] ?? `${countOf(count)} times`;

function placesOf({ places }: TieStory, voice: Voice): string[] {
  if (places.length === 0) return [];
  const some = places
    .slice(0, MOST)
    .map(({ place, interactions }) => `${voice.name(place)} ${countOf(interactions)}`);
  const more = places.length - some.length;
  return [`${some.join(', ')}${more > 0 ? `, and ${countOf(more)} more` : ''}`];
}

function facetsOf({ tie }: TieStory): string {
  return Object.entries(tie.facets)
    .map(([name, value]) => `${wordsOf(name)}${NO_BREAK}${numberOf(value)}`)
    .join(', ');
}

/** The smallest changes, each with what it would make of the tie. */
function changesOf({ changes, tie }: TieStory): string[] {
  if (changes.length === 0) return ['No 1,000 more of anything in this log would change its class.'];
  return changes.map((change) => {
    const turns = change.tie !== tie.tie;
    const but = turns && change.standing !== change.tie ? ` (${wordsOf(change.standing)})` : '';
    const becomes = turns
      ? `${change.tie}${but}`
      : `${wordsOf(change.standing)} instead of ${wordsOf(tie.standing)}`;
    return `${change.says}: ${becomes}, depth ${numberOf(change.depth)}`;
  });
}

function commonOf({ common }: TieStory, voice: Voice): string {
  if (common.people === 0) return 'Nobody has contact with both.';
  const some = common.closest
    .slice(0, MOST)
    .map(
      (one) =>
        `${voice.name(one.person)} (${numberOf(one.depth_with_a)}${NO_BREAK}and${NO_BREAK}${numberOf(one.depth_with_b)})`,
    );
  const more = common.people - some.length;
  return `${some.join(', ')}${more > 0 ? `, and ${countOf(more)} more` : ''}; in brackets the depth with each.`;
}

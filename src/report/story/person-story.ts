import type { PersonStory } from '../../model.js';
import { jsonOf } from '../json.js';
import { padTo, wrappedOf } from '../layout.js';
import { type Look, widthOf } from '../look.js';
import { terminalVoiceOf, type Voice } from '../voice.js';
import { countOf, listOf, manyOf, NO_BREAK, numberOf, wordsOf } from '../words.js';
import type { STORY_FORMS } from './story.js';
import { talkOf } from './talk.js';

const MARGIN = '  ';
const LABEL = 11;
const WIDEST = 110;
/** Names in one sentence. */
const MOST = 5;
/** Introductions told one by one. */
const MOST_PAIRS = 10;

/** The whole story of one person, for a terminal or as JSON. */
export function personStoryTextOf(story: PersonStory, as: (typeof STORY_FORMS)[number], look: Look): string {
  if (as === 'json') return `${jsonOf(story, 2)}\n`;
  const voice = terminalVoiceOf(look);
  const width = Math.min(WIDEST, widthOf(look)) - MARGIN.length - 1;
  const linesOf = ([label, ...says]: readonly string[]): string[] =>
    says
      .flatMap((text) => wrappedOf(text, width - LABEL))
      .map((line, k) => (k === 0 ? voice.strong(padTo(label!, LABEL)) : ' '.repeat(LABEL)) + line);
  const blocks = [
    wrappedOf(voice.text(story.says), width).map(voice.strong),
    ...sectionsOf(story, voice).map(linesOf),
  ];
  const lines = blocks.filter((block) => block.length > 0).flatMap((block) => ['', ...block]);
  return `${lines.map((line) => `${line === '' ? '' : MARGIN}${line}`.trimEnd().replaceAll(NO_BREAK, ' ')).join('\n')}\n\n`;
}

/** Label and sentences of each part. */
function sectionsOf(story: PersonStory, voice: Voice): (readonly string[])[] {
  return [
    ['Role', `${wordsOf(story.role.role)}. ${story.role.says}`, `Rule: ${story.role.rule}.`],
    ['In the log', ...periodOf(story)],
    ['Ties', ...tiesOf(story, voice)],
    ['Talk', ...talkOf(story)],
    ['Introduced', ...introducedOf(story, voice)],
    ['Newcomers', ...newcomersOf(story, voice)],
    ['Without', ...withoutOf(story, voice)],
  ].filter((section) => section.length > 1);
}

function periodOf({ first, last, person: { measures } }: PersonStory): string[] {
  if (first === null) return ['The log has no times.'];
  const days = manyOf(measures.active_days ?? 0, 'day');
  const gap = measures.usual_gap_days ?? null;
  const often = gap === null ? '' : `, usually every ${gap < 1.5 ? 'day' : manyOf(Math.round(gap), 'day')}`;
  const silence = Math.round(measures.silence_days ?? 0);
  const silent = silence < 1 ? '' : `; silent for ${manyOf(silence, 'day')} since`;
  return [`${first} to ${last}, on ${days}${often}${silent}.`];
}

function tiesOf({ person, standings, by_chance }: PersonStory, voice: Voice): string[] {
  const left = person.ties === 0 ? [by_chance === 0 ? 'None.' : 'None that is more than chance.'] : [];
  const told = standings.map(
    ({ standing, ties, deep, names }) =>
      `${countOf(ties)} ${wordsOf(standing)}${standing === 'deep' ? '' : deepOf(deep, ties)}: ${someOf(names, ties, voice)}`,
  );
  const more = `${countOf(by_chance)}${person.ties === 0 ? '' : ' more'} only by chance at shared events`;
  const are = by_chance === 1 ? 'it is' : 'they are';
  return [...left, ...told, ...(by_chance === 0 ? [] : [`${more}: ${are} left out here.`])];
}

/** `, 7 of them deep`: first in the names, which go by depth. */
function deepOf(deep: number, ties: number): string {
  if (deep === 0) return '';
  return deep === ties ? ', deep so far' : `, ${countOf(deep)} of them deep so far`;
}

/** `Ana, Bo and 3 others`. */
function someOf(names: readonly string[], all: number, voice: Voice): string {
  const told = names.slice(0, MOST).map(voice.name);
  const others = all - told.length;
  return listOf(others > 0 ? [...told, manyOf(others, 'other')] : told);
}

function introducedOf({ introductions }: PersonStory, voice: Voice): string[] {
  const { made, expected, p, beyond, rule, untold, pairs } = introductions;
  if (made === null) return [`Not measured: ${untold}.`];
  if (made === 0) return [`Nobody; ${countOf(expected)} expected by chance.`];
  const is = beyond ? 'beyond chance' : 'not beyond chance';
  const chance =
    p === null ? '' : `: ${is} (p ${p < 0.001 ? '< 0.001' : Number(p.toPrecision(3))}; the rule: ${rule})`;
  const rest = pairs.length - MOST_PAIRS;
  return [
    `${manyOf(Math.round(made * 10) / 10, 'introduction')}, ${countOf(expected)} expected by chance${chance}.`,
    'First contacts, and how long after contact with both:',
    ...pairs.slice(0, MOST_PAIRS).map((pair) => pairOf(pair, voice)),
    ...(rest > 0 ? [voice.faint(`And ${countOf(rest)} more.`)] : []),
  ];
}

type Pair = PersonStory['introductions']['pairs'][number];

/** `Ana and Bo on 2025-03-04, 2 days later, in the same place`. */
function pairOf({ a, b, on, after, same_place, credit }: Pair, voice: Voice): string {
  const when = after === 0 ? 'the same day' : `${manyOf(after, 'day')} later`;
  const place = same_place ? ', in the same place' : '';
  const shared = credit === 1 ? '' : `; credit shared by ${countOf(Math.round(1 / credit))}`;
  return `${voice.name(a)} and ${voice.name(b)} on ${on}, ${when}${place}${shared}`;
}

function newcomersOf({ newcomers }: PersonStory, voice: Voice): string[] {
  const { people, people_drawn_out: drawn, drawn_out: credit, expected, untold, names } = newcomers;
  if (people === null || drawn === null || credit === null) return [`Not measured: ${untold}.`];
  if (people === 0) return ['Gave no newcomer the first answer.'];
  const who = names.length === 0 ? '' : `: ${someOf(names, drawn, voice)}`;
  const chance = expected === null ? '' : `${expected === 0 ? 'None' : countOf(expected)} expected`;
  const shared = `Shared with those who answered on the same day, that counts ${countOf(credit)}`;
  const beside = credit === drawn ? [chance] : [shared, chance];
  const told = beside.filter((part) => part !== '').join('; ');
  return [
    `Gave ${manyOf(people, 'newcomer')} the first answer. ${drawn === 0 ? 'None' : countOf(drawn)} went on to speak with others${who}.`,
    ...(told === '' ? [] : [`${told}.`]),
  ];
}

function withoutOf({ person, without }: PersonStory, voice: Voice): string[] {
  if (person.ties === 0) return [];
  const web = webOf(without);
  if (without.cut_off === 0) return [`Nobody is cut off.${web}`];
  const are = `${manyOf(without.cut_off, 'person is', 'people are')} cut off`;
  return [`${are}: ${someOf(without.names, without.cut_off, voice)}.${web}`];
}

function webOf({ web_index: then, web_index_with: withThem }: PersonStory['without']): string {
  if (then === null) return '';
  const [without, now] = [numberOf(then), numberOf(withThem)];
  return without === now
    ? ` Web index ${now} with and without them.`
    : ` Web index then ${without}, ${now} with them.`;
}

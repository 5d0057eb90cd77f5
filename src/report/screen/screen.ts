import type { Analysis } from '../../model.js';
import { padTo, wrappedOf } from '../layout.js';
import { type Look, widthOf } from '../look.js';
import { terminalVoiceOf, type Voice } from '../voice.js';
import { NO_BREAK } from '../words.js';
import { crossOf, isBare, underCrossOf } from './cross.js';
import { crossBoxOf } from './cross-box.js';
import { listLinesOf } from './list.js';
import { type Parts, partsOf } from './parts.js';
import type { Section } from './section.js';
import { verdictOf } from './verdict.js';

const MARGIN = '  ';
const LABEL = 10;
/** From this width on, the cross and the numbers behind it stand side by side. */
const WIDE = 120;
const WIDE_BOX = 72;
const BETWEEN = 3;
const BOX_INDENT = '     ';

/** A part with its label in the left column and its lines beside it. */
function sectionLinesOf(section: Section, width: number, voice: Voice): string[] {
  const room = width - LABEL;
  const lines = saidOf(section, room);
  if (section.list !== undefined) lines.push(...listLinesOf(section.list, room, voice));
  return lines.map(
    (line, i) => (i === 0 ? voice.strong(padTo(section.label, LABEL)) : ' '.repeat(LABEL)) + line,
  );
}

/** The sentences as lines, as many of them as the section may have. */
function saidOf({ says, apart, most = Number.POSITIVE_INFINITY }: Section, room: number): string[] {
  if (apart === true) return says.flatMap((text) => wrappedOf(text, room));
  for (let kept = says.length; kept > 1; kept -= 1) {
    const lines = wrappedOf(says.slice(0, kept).join(' '), room);
    if (lines.length <= most) return lines;
  }
  return wrappedOf(says[0] ?? '', room).slice(0, most);
}

function besideOf(left: readonly string[], right: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    lines.push(`${padTo(left[i] ?? '', width)}${right[i] ?? ''}`);
  }
  return lines;
}

/** The cross, left out where nobody has a place on it, and what is said under it. */
function crossLinesOf(analysis: Analysis, width: number, voice: Voice): string[] {
  const cross = crossOf(analysis);
  const under = wrappedOf(underCrossOf(analysis, cross, voice), width - BOX_INDENT.length);
  return [
    ...(isBare(cross) ? [] : crossBoxOf(cross, width, voice)),
    ...under.map((line) => BOX_INDENT + line),
  ];
}

/** The cross and the numbers behind it: side by side where there is room. */
function middleOf(
  analysis: Analysis,
  numbers: Parts['numbers'],
  place: { width: number; voice: Voice },
): string[] {
  if (numbers.length === 0) return [];
  const { width, voice } = place;
  const wide = width >= WIDE;
  const cross = crossLinesOf(analysis, wide ? WIDE_BOX : width, voice);
  const room = wide ? width - WIDE_BOX - BETWEEN : width;
  const parts = numbers.map((section) => sectionLinesOf(section, room, voice));
  const beside = wide ? parts.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines])) : parts.flat();
  return wide ? besideOf(cross, beside, WIDE_BOX + BETWEEN) : [...cross, '', ...beside];
}

/** The first screen for a terminal: the verdict, the cross, the numbers, and who, which and what is behind them. */
export function screenOf(analysis: Analysis, look: Look): string {
  const voice = terminalVoiceOf(look);
  const width = widthOf(look) - MARGIN.length - 1;
  const { facts, numbers, lists, last } = partsOf(analysis, voice);
  const linesOf = (section: Section): string[] => sectionLinesOf(section, width, voice);
  const blocks = [
    wrappedOf(verdictOf(analysis, voice), width).map(voice.strong),
    wrappedOf(facts.map((fact) => fact.replaceAll(' ', NO_BREAK)).join('   '), width),
    middleOf(analysis, numbers, { width, voice }),
    ...lists.map(linesOf),
    last.flatMap(linesOf),
  ];
  const lines = blocks.filter((block) => block.length > 0).flatMap((block) => ['', ...block]);
  return `${lines.map((line) => `${line === '' ? '' : MARGIN}${line}`.trimEnd().replaceAll(NO_BREAK, ' ')).join('\n')}\n\n`;
}

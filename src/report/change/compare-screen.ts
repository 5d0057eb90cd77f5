import { Chalk } from 'chalk';
import type { Comparison } from '../../model.js';
import { padTo, wrappedOf } from '../layout.js';
import { type Look, widthOf } from '../look.js';
import { headOf, markdownOf, rowOf } from '../markdown.js';
import { printableOf } from '../printable.js';
import { terminalVoiceOf, type Voice } from '../voice.js';
import { countOf } from '../words.js';
import { listsOf } from './compare-lists.js';
import { sentenceOf, thenAndNowOf } from './compare-words.js';

const LABEL = 16;
const WIDEST = 100;
/** The second line of a tie or person stands in by so much. */
const HANG = 2;

interface Page {
  readonly width: number;
  faint(own: string): string;
}

/** Before and after side by side, on as many lines as the narrower column takes. */
function thenAndNowLinesOf(comparison: Comparison, { width, faint }: Page): string[] {
  const column = Math.floor((width - LABEL - 4) / 2);
  return [['', 'before', 'after'] as const, ...thenAndNowOf(comparison)].flatMap(([label, was, is]) => {
    const [left, right] = [was, is].map((cell) => wrappedOf(cell, column - 2)) as [string[], string[]];
    return Array.from({ length: Math.max(1, left.length, right.length) }, (_, k) =>
      `  ${faint(padTo(k === 0 ? label : '', LABEL))}${padTo(left[k] ?? '', column)}${right[k] ?? ''}`.trimEnd(),
    );
  });
}

/** Who and what changed most, each on as many lines as it takes. */
function listLinesOf(comparison: Comparison, voice: Voice, { width, faint }: Page): string[] {
  const partsOf = (line: string): string[] =>
    wrappedOf(line, width - LABEL - 2 - HANG).map(
      (part, k) => (k === 0 ? '' : ' '.repeat(HANG)) + part.trimEnd(),
    );
  return listsOf(comparison, voice).flatMap(({ label, lines, more }) => [
    ...lines.flatMap(partsOf).map((part, k) => `  ${faint(padTo(k === 0 ? label : '', LABEL))}${part}`),
    ...(more === 0 ? [] : [`  ${' '.repeat(LABEL)}${faint(`and ${countOf(more)} more`)}`]),
  ]);
}

/** A comparison for a person: one sentence, then and now, and who and what changed most. */
export function compareScreenOf(comparison: Comparison, look: Look): string {
  const ink = new Chalk({ level: look.colour ? 1 : 0 });
  const width = Math.min(widthOf(look), WIDEST);
  const page: Page = { width, faint: (own) => ink.dim(own) };
  const notes = comparison.notes.flatMap((note) => wrappedOf(printableOf(note), width - 2));
  const parts = [
    wrappedOf(sentenceOf(comparison), width - 2).map((line) => `  ${ink.bold(line)}`),
    thenAndNowLinesOf(comparison, page),
    listLinesOf(comparison, terminalVoiceOf(look), page),
    notes.map((line) => `  ${ink.dim(line)}`),
  ];
  return `\n${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

const MARKDOWN: Voice = {
  name: markdownOf,
  text: markdownOf,
  tint: (harmless) => harmless,
  strong: (own) => own,
  faint: (own) => own,
};

export function compareMarkdownOf(comparison: Comparison): string {
  const rows = thenAndNowOf(comparison).map((row) => rowOf(row.map(markdownOf)));
  const lists = listsOf(comparison, MARKDOWN).map(
    ({ label, lines, more }) =>
      `\n**${label}**\n\n${lines.map((line) => `- ${line}\n`).join('')}${more === 0 ? '' : `- and ${countOf(more)} more\n`}`,
  );
  const notes = comparison.notes.map((note) => `\n${markdownOf(note)}\n`);
  return `${markdownOf(sentenceOf(comparison))}\n\n${headOf(['', 'Before', 'After'], [])}${rows.join('')}${lists.join('')}${notes.join('')}`;
}

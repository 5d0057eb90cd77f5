import { Chalk } from 'chalk';
import type { Comparison } from '../../model.js';
import { padTo, wrappedOf } from '../layout.js';
import { type Look, widthOf } from '../look.js';
import { headOf, markdownOf, rowOf } from '../markdown.js';
import { printableOf } from '../printable.js';
import { terminalVoiceOf, type Voice } from '../voice.js';
import { countOf } from '../words.js';
import { listsOf, sentenceOf, thenAndNowOf } from './compare-words.js';

const LABEL = 16;
const WIDEST = 100;

/** A comparison for a person: one sentence, then and now, and who and what changed most. */
export function compareScreenOf(comparison: Comparison, look: Look): string {
  const ink = new Chalk({ level: look.colour ? 1 : 0 });
  const width = Math.min(widthOf(look), WIDEST);
  const column = Math.floor((width - LABEL - 4) / 2);
  const row = ([label, was, is]: readonly [string, string, string]): string =>
    `  ${ink.dim(padTo(label, LABEL))}${padTo(was, column)}${is}`.trimEnd();
  const lists = listsOf(comparison, terminalVoiceOf(look)).flatMap(({ label, lines, more }) => [
    ...lines.map((line, i) => `  ${ink.dim(padTo(i === 0 ? label : '', LABEL))}${line}`),
    ...(more === 0 ? [] : [`  ${' '.repeat(LABEL)}${ink.dim(`and ${countOf(more)} more`)}`]),
  ]);
  const notes = comparison.notes.flatMap((note) => wrappedOf(printableOf(note), width - 2));
  const parts = [
    wrappedOf(sentenceOf(comparison), width - 2).map((line) => `  ${ink.bold(line)}`),
    [row(['', 'before', 'after']), ...thenAndNowOf(comparison).map(row)],
    lists,
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

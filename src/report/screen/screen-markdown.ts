import type { Analysis } from '../../model.js';
import { headOf, markdownOf, rowOf } from '../markdown.js';
import type { Voice } from '../voice.js';
import { countOf } from '../words.js';
import { CORNERS, type Cross, crossOf, isBare, type Placed, SIDES, underCrossOf } from './cross.js';
import { partsOf } from './parts.js';
import type { Section } from './section.js';
import { verdictOf } from './verdict.js';

const VOICE: Voice = {
  name: markdownOf,
  text: markdownOf,
  tint: (harmless) => harmless,
  strong: (own) => `**${own}**`,
  faint: (own) => own,
};

function labelOf(placed: Placed): string {
  const names = placed.around.length === 0 ? 'everyone' : placed.around.map(markdownOf).join(', ');
  return `${placed.mark} ${names} (${countOf(placed.row.people)})`;
}

function cellOf(cross: Cross, corner: keyof Cross['at']): string {
  const name = cross.whole === corner ? `**${corner.toUpperCase()}**` : `*${corner}*`;
  return [name, ...cross.at[corner].map(labelOf)].join('<br>');
}

function crossTableOf(cross: Cross): string {
  const rows = CORNERS.map((corner) =>
    rowOf([`**${corner.side}**`, cellOf(cross, corner.left), cellOf(cross, corner.right)]),
  );
  return headOf(['', ...SIDES], []) + rows.join('');
}

function sectionOf(section: Section): string {
  const says =
    section.apart === true
      ? section.says.map((text) => `\n- ${text}`).join('')
      : ` ${section.says.join(' ')}`;
  const list = section.list;
  if (list === undefined) return `**${section.label}**${section.apart === true ? '\n' : ''}${says}\n`;
  const head = headOf(
    list.columns.map((column) => column.heading),
    list.columns.map((column) => column.kind === 'number'),
  );
  return `**${section.label}**${says}\n\n${head}${list.rows.map((row) => rowOf(row.map(markdownOf))).join('')}`;
}

/** The first screen as GitHub Markdown, for the summary of a CI step. */
export function screenMarkdownOf(analysis: Analysis): string {
  const parts = partsOf(analysis, VOICE);
  const cross = crossOf(analysis);
  const under = underCrossOf(analysis, cross, VOICE);
  const middle = [isBare(cross) ? '' : crossTableOf(cross), under === '' ? '' : `${under}\n`];
  const blocks = [
    `## ${verdictOf(analysis, VOICE)}\n`,
    `${parts.facts.join(' · ')}\n`,
    ...(parts.numbers.length > 0 ? middle.filter((part) => part !== '') : []),
    ...[...parts.numbers, ...parts.lists, ...parts.last].map(sectionOf),
  ];
  return blocks.join('\n');
}

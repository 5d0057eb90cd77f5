import type { Analysis } from '../../model.js';
import { columnsOf, cutTo, padTo, wrappedOf } from '../layout.js';
import { type Look, widthOf } from '../look.js';
import { isolatedOf, printableOf } from '../printable.js';
import { terminalVoiceOf, type Voice } from '../voice.js';
import { NO_BREAK } from '../words.js';
import { crossOf, groupsLineOf } from './cross.js';
import { crossBoxOf, neitherOf } from './cross-box.js';
import { partsOf } from './parts.js';
import type { CellKind, Section } from './section.js';
import { verdictOf } from './verdict.js';

const MARGIN = '  ';
const LABEL = 10;
const WIDE = 120;
const WIDE_BOX = 72;
const GAP = 2;
const LEAST_TEXT = 12;

/** Columns of a short list: as wide as their widest cell, names cut to a share of the room, the last takes the rest. */
function listWidthsOf(
  kinds: readonly CellKind[],
  rows: readonly (readonly string[])[],
  room: number,
): number[] {
  const longest = Math.max(8, Math.floor(room / 5));
  const widths = kinds.map((kind, i) => {
    const widest = Math.max(...rows.map((row) => columnsOf(row[i]!)));
    return kind === 'name' ? Math.min(widest, longest) : widest;
  });
  const others = widths.slice(0, -1).reduce((sum, width) => sum + width + GAP, 0);
  return [...widths.slice(0, -1), Math.max(LEAST_TEXT, room - others)];
}

function listLinesOf(list: NonNullable<Section['list']>, room: number, voice: Voice): string[] {
  const kinds = list.columns.map((column) => column.kind);
  const rows = list.rows.map((row) => row.map(printableOf));
  const widths = listWidthsOf(kinds, rows, room);
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const short = isolatedOf(cutTo(cell, widths[i]!));
        if (i === row.length - 1) return short;
        return padTo(short, widths[i]!, kinds[i] === 'number' ? 'right' : 'left');
      })
      .map((cell, i) => (kinds[i] === 'number' ? voice.strong(cell) : cell))
      .join(' '.repeat(GAP)),
  );
}

/** A part with its label in the left column and its lines beside it. */
function sectionLinesOf(section: Section, width: number, voice: Voice): string[] {
  const room = width - LABEL;
  const says = section.apart === true ? section.says : [section.says.join(' ')];
  const lines = says.flatMap((text) => wrappedOf(text, room));
  if (section.list !== undefined) lines.push(...listLinesOf(section.list, room, voice));
  return lines.map(
    (line, i) => (i === 0 ? voice.strong(padTo(section.label, LABEL)) : ' '.repeat(LABEL)) + line,
  );
}

function besideOf(left: readonly string[], right: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    lines.push(`${padTo(left[i] ?? '', width)}${right[i] ?? ''}`);
  }
  return lines;
}

function crossLinesOf(analysis: Analysis, width: number, voice: Voice): string[] {
  const cross = crossOf(analysis);
  const lines = crossBoxOf(cross, width, voice);
  const under = [
    groupsLineOf(analysis),
    cross.neither.length > 0 ? `No place on it: ${neitherOf(cross, voice)}.` : '',
  ];
  const text = under.filter((part) => part !== '').join(' ');
  return [...lines, ...wrappedOf(text, width - 5).map((line) => `     ${line}`)];
}

/** The cross and the numbers behind it: side by side where there is room. */
function middleOf(analysis: Analysis, width: number, voice: Voice): string[] {
  const { numbers } = partsOf(analysis, voice);
  if (numbers.length === 0) return [];
  const wide = width >= WIDE;
  const cross = crossLinesOf(analysis, wide ? WIDE_BOX : width, voice);
  const room = wide ? width - WIDE_BOX - 3 : width;
  const beside = numbers.flatMap((section) => ['', ...sectionLinesOf(section, room, voice)]);
  return wide ? besideOf(cross, beside.slice(1), WIDE_BOX + 3) : [...cross, ...beside];
}

/** The first screen for a terminal: the verdict, the cross, the numbers, and who, which and what is behind them. */
export function screenOf(analysis: Analysis, look: Look): string {
  const voice = terminalVoiceOf(look);
  const width = widthOf(look) - MARGIN.length * 2;
  const parts = partsOf(analysis, voice);
  const blocks = [
    wrappedOf(verdictOf(analysis, voice), width).map(voice.strong),
    wrappedOf(parts.facts.map((fact) => fact.replaceAll(' ', NO_BREAK)).join('   '), width),
    middleOf(analysis, width, voice),
    ...parts.lists.map((section) => sectionLinesOf(section, width, voice)),
    sectionLinesOf(parts.rows, width, voice),
  ];
  const lines = blocks.filter((block) => block.length > 0).flatMap((block) => ['', ...block]);
  return `${lines.map((line) => (line === '' ? '' : `${MARGIN}${line}`.trimEnd().replaceAll(NO_BREAK, ' '))).join('\n')}\n\n`;
}

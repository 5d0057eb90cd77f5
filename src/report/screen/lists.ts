import type { Analysis, TieRow } from '../../model.js';
import { tieReasonsOf } from '../reasons.js';
import type { Voice } from '../voice.js';
import { countOf, manyOf, NO_BREAK, NONE, periodOf } from '../words.js';
import { type ListColumn, type Section, SHORT } from './section.js';

const TIE_COLUMNS: readonly ListColumn[] = [
  { heading: 'Person', kind: 'name', join: ' – ' },
  { heading: 'and', kind: 'name' },
  { heading: 'Depth', kind: 'number' },
  { heading: 'Days', kind: 'number', wide: true },
  { heading: 'From', kind: 'word', wide: true },
  { heading: 'Why', kind: 'text' },
];

function tieOf(row: TieRow): string[] {
  const depth = row.depth === null ? NONE : row.depth.toFixed(2);
  const days = row.days === null ? NONE : manyOf(row.days, 'day');
  return [row.a, row.b, depth, days, periodOf(row.first, row.last) ?? NONE, row.why];
}

function tieListOf(ties: readonly TieRow[], { period }: Analysis): Section['list'] & object {
  const told = ties.slice(0, SHORT);
  return {
    ...{ columns: TIE_COLUMNS, rows: told.map(tieOf) },
    ...{ shorter: told.map((tie) => tieReasonsOf(tie, period.asOf)), alike: true },
  };
}

/** The deepest ties, and why; nothing where not one of them comes half way to deep. */
export function deepestOf(analysis: Analysis): Section | null {
  const { deepest } = analysis.ties;
  if (!deepest.some(({ depth }) => (depth ?? 0) >= analysis.summary.cut / 2)) return null;
  return {
    label: 'Deepest',
    says: [],
    list: tieListOf(deepest, analysis),
  };
}

/** Pairs who are close online and have never met. */
export function neverMetOf(analysis: Analysis, voice: Voice): Section | null {
  const rows = analysis.ties.closeNeverMet;
  const all = Math.max(rows.length, analysis.summary.standings['close-but-never-met'] ?? 0);
  if (rows.length === 0) return null;
  const says = `${manyOf(all, 'close pair')} never met: ${voice.strong('invite them to the next meetup.')}`;
  return {
    label: 'Not met',
    says: [says],
    list: tieListOf(rows, analysis),
  };
}

/** More than this many would push the rest off the screen. */
const MOST_SENTENCES = 4;

/** `95 %` on one line. */
const unbroken = (note: string): string => note.replace(/(\d) %/g, `$1${NO_BREAK}%`);

function someOf(sentences: readonly string[]): string[] {
  const more = sentences.length - MOST_SENTENCES;
  return more <= 0
    ? [...sentences]
    : [...sentences.slice(0, MOST_SENTENCES), `And ${countOf(more)} more: --as json.`];
}

/** What the log could not show, each with its remedy. */
export function missingOf(analysis: Analysis, voice: Voice): Section | null {
  if (analysis.missing.length === 0) return null;
  const says = analysis.missing.map((one) => `${voice.text(one.says)} ${voice.text(one.remedy)}`);
  return { label: 'Not seen', says: someOf(says), apart: true };
}

export function notesOf(analysis: Analysis, voice: Voice): Section | null {
  if (analysis.notes.length === 0) return null;
  return {
    label: 'Notes',
    says: someOf(analysis.notes.map((note) => unbroken(voice.text(note)))),
    apart: true,
  };
}

import type { Analysis, PersonRow, TieRow } from '../../model.js';
import type { Voice } from '../voice.js';
import { countOf, manyOf, numberOf, wordsOf } from '../words.js';
import { type ListColumn, type Section, SHORT } from './section.js';

const PEOPLE_COLUMNS: readonly ListColumn[] = [
  { heading: 'Person', kind: 'name' },
  { heading: 'Role', kind: 'word' },
  { heading: 'Cut off without them', kind: 'number' },
  { heading: 'Why', kind: 'text' },
];

const TIE_COLUMNS: readonly ListColumn[] = [
  { heading: 'Person', kind: 'name' },
  { heading: 'and', kind: 'name' },
  { heading: 'Depth', kind: 'number' },
  { heading: 'Why', kind: 'text' },
];

function personOf(row: PersonRow): string[] {
  return [
    row.person,
    wordsOf(row.role),
    row.cut_off_without > 0 ? `−${countOf(row.cut_off_without)}` : '0',
    row.why,
  ];
}

function tieOf(row: TieRow): string[] {
  return [row.a, row.b, numberOf(row.depth), row.why];
}

function leavingOf(analysis: Analysis, voice: Voice): string {
  const first = analysis.people[0]!;
  const others = manyOf(analysis.summary.people - 1, 'other');
  if (first.cut_off_without === 0)
    return 'Nobody is cut off from the rest, whoever leaves. Missed the most would be:';
  const web = first.web_index_without;
  const then = web === null ? '' : `, and the web index would be ${numberOf(web)}`;
  return `Without ${voice.name(first.person)}, ${countOf(first.cut_off_without)} of ${others} would be cut off${then}.`;
}

/** Who holds it together, and what breaks if they leave. */
export function holdersOf(analysis: Analysis, voice: Voice): Section | null {
  if (analysis.people.length === 0) return null;
  const broken = analysis.people.filter((person) => person.cut_off_without > 0);
  const told = (broken.length > 0 ? broken : analysis.people.slice(0, 3)).slice(0, SHORT);
  return {
    label: 'Held by',
    says: [leavingOf(analysis, voice)],
    list: { columns: PEOPLE_COLUMNS, rows: told.map(personOf) },
    more: 'tiedepth people LOG',
  };
}

/** The deepest ties, and why. */
export function deepestOf(analysis: Analysis): Section | null {
  const { deepest } = analysis.ties;
  if (deepest.length === 0) return null;
  return {
    label: 'Deepest',
    says: [],
    list: { columns: TIE_COLUMNS, rows: deepest.slice(0, SHORT).map(tieOf) },
    more: 'tiedepth ties LOG',
  };
}

/** Pairs who are close online and have never met. */
export function neverMetOf(analysis: Analysis, voice: Voice): Section | null {
  const rows = analysis.ties.closeNeverMet;
  const all = Math.max(rows.length, analysis.summary.standings['close-but-never-met'] ?? 0);
  if (rows.length === 0) return null;
  const says = `${all === 1 ? '1 pair is' : `${countOf(all)} pairs are`} close online but never met: ${voice.strong(
    'invite them to the next meetup.',
  )}`;
  return {
    label: 'Not met',
    says: [says],
    list: { columns: TIE_COLUMNS, rows: rows.slice(0, SHORT).map(tieOf) },
    more: 'tiedepth ties LOG',
  };
}

/** What the log could not show, each with its remedy. */
export function missingOf(analysis: Analysis, voice: Voice): Section | null {
  if (analysis.missing.length === 0) return null;
  const says = analysis.missing.map(
    (one) => `${voice.text(one.says)} ${voice.faint('→')} ${voice.text(one.remedy)}`,
  );
  return { label: 'Not seen', says, apart: true };
}

export function notesOf(analysis: Analysis, voice: Voice): Section | null {
  return analysis.notes.length === 0
    ? null
    : { label: 'Notes', says: analysis.notes.map(voice.text), apart: true };
}

import type { Analysis } from '../../model.js';
import { rowsReadOf } from '../lines.js';
import type { Voice } from '../voice.js';
import { countOf, manyOf, periodOf } from '../words.js';
import { auditSectionOf } from './audits.js';
import { depthSectionOf } from './depth.js';
import { holdersOf } from './holders.js';
import { deepestOf, missingOf, neverMetOf, notesOf } from './lists.js';
import { lossSectionOf } from './losses.js';
import type { Section } from './section.js';
import { shapeSectionOf } from './shape.js';

/** The numbers behind the verdict, then the short lists, in the order of the first screen. */
export interface Parts {
  readonly facts: readonly string[];
  readonly numbers: readonly Section[];
  readonly lists: readonly Section[];
  /** What the log could not show, notes, and what became of its rows. */
  readonly last: readonly Section[];
}

const MORE: Section = {
  label: 'More',
  says: ['tiedepth ties, people, communities, introduce LOG; explain WORD'],
};

function worldsOf({ worlds: { online, offline, unknown } }: Analysis): string {
  if (online > 0 && offline > 0) return 'online and offline';
  const told = online > 0 ? 'online' : offline > 0 ? 'offline' : '';
  if (unknown === 0) return told === '' ? '' : `${told} only`;
  return told === '' ? 'online or offline not told' : `${told}, or not told where`;
}

/** `142 people`, `611 ties, 38 deep (6 %)`, `Jan 2025 to Nov 2026`, `online and offline`. */
function factsOf(analysis: Analysis): string[] {
  const { people, ties, deepTies } = analysis.summary;
  const deep = ties === 0 ? '' : `, ${countOf(deepTies)} deep`;
  const period = periodOf(analysis.period.first, analysis.period.last) ?? 'without times';
  const facts = [manyOf(people, 'person', 'people'), manyOf(ties, 'tie') + deep, period, worldsOf(analysis)];
  return facts.filter((fact) => fact !== '');
}

export function partsOf(analysis: Analysis, voice: Voice): Parts {
  const some = analysis.summary.ties > 0;
  const lists = [
    some ? holdersOf(analysis, voice) : null,
    deepestOf(analysis),
    neverMetOf(analysis, voice),
    lossSectionOf(analysis, voice),
    auditSectionOf(analysis),
  ];
  const rows: Section = { label: 'Rows', says: [rowsReadOf(analysis.ledger, voice.text)] };
  const last = [missingOf(analysis, voice), notesOf(analysis, voice), rows, some ? MORE : null];
  return {
    facts: factsOf(analysis),
    numbers: some ? [shapeSectionOf(analysis, voice), depthSectionOf(analysis, voice)] : [],
    lists: lists.filter((section) => section !== null),
    last: last.filter((section) => section !== null),
  };
}

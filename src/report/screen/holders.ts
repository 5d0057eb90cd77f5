import type { Analysis, PersonRow } from '../../model.js';
import { inPiecesOf } from '../pieces.js';
import { personReasonsOf } from '../reasons.js';
import type { Voice } from '../voice.js';
import { countOf, NONE, numberOf, sentenceOf, wordsOf } from '../words.js';
import { introducedOf } from './introducers.js';
import { type ListColumn, type Section, SHORT } from './section.js';
import { withoutOf } from './without.js';

const COLUMNS: readonly ListColumn[] = [
  { heading: 'Person', kind: 'name' },
  { heading: 'Role', kind: 'word' },
  { heading: 'Without them', kind: 'number' },
  { heading: 'Deep', kind: 'number', wide: true },
  { heading: 'Why', kind: 'text' },
];

/** This many are listed where people are missed, and nobody is cut off. */
const MISSED = 3;
/** Below this a fall of the web index is no loss. */
const FALLS = 0.01;

function personOf(row: PersonRow): string[] {
  const cutOff = row.cut_off_without > 0 ? `${countOf(row.cut_off_without)} cut off` : NONE;
  return [row.person, wordsOf(row.role), cutOff, `${countOf(row.deep_ties)} deep`, row.why];
}

/** What breaks when the most missed leaves: people are cut off, or the whole is less of a web. */
function leavingOf(analysis: Analysis, voice: Voice): string {
  const [first] = analysis.people as [PersonRow];
  const web = first.web_index_without;
  if (first.cut_off_without === 0) {
    const isMissed = missedOf(analysis).length > 0;
    const nobody =
      inPiecesOf(analysis.communities[0]!) === null ? 'Nobody' : 'It is in pieces already; nobody else';
    return `${nobody} is cut off, whoever leaves${isMissed ? '. Missed the most:' : ', and it stays as much of a web.'}`;
  }
  const then = web === null ? '' : `; web index then ${numberOf(web)}`;
  return `${sentenceOf(withoutOf(first, analysis.summary.people - 1, voice))}${then}.`;
}

/** How far the web index of the whole falls without somebody; not at all where it is not defined. */
function fallOf(analysis: Analysis, { web_index_without: without }: PersonRow): number {
  const web = analysis.communities[0]?.measures.web_index ?? null;
  return web === null || without === null ? 0 : web - without;
}

/** Those without whom people are cut off, or else the whole is less of a web. */
function missedOf(analysis: Analysis): PersonRow[] {
  const broken = analysis.people.filter((person) => person.cut_off_without > 0);
  if (broken.length > 0) return broken.slice(0, SHORT);
  return analysis.people.filter((person) => fallOf(analysis, person) >= FALLS).slice(0, MISSED);
}

/** Who holds it together, and what breaks if they leave; nothing where there is nothing to break. */
export function holdersOf(analysis: Analysis, voice: Voice): Section | null {
  const told = missedOf(analysis);
  const shape = analysis.communities[0]?.shape;
  const holds = analysis.people.length > 0 && (told.length > 0 || shape !== 'fragments');
  const says = [introducedOf(analysis, voice), holds ? leavingOf(analysis, voice) : ''].filter(
    (sentence) => sentence !== '',
  );
  if (shape === 'too-small' || says.length === 0) return null;
  const list = {
    ...{ columns: COLUMNS, rows: told.map(personOf) },
    ...{ shorter: told.map(personReasonsOf), alike: false },
  };
  return { label: 'Held by', says, ...(told.length > 0 ? { list } : {}) };
}

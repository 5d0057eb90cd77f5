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
/**
 * Below this a fall of the web index is no loss, and who is missed by less than this more than the next is missed like
 * them: ten standard errors of the web index, which comes from random orders of equals; people alike in all, in rings
 * of 60 to 1,500, differ by half of it.
 */
const FALLS = 0.01;

function personOf(row: PersonRow): string[] {
  const { cut_off_without: cutOff, web_index_without: web } = row;
  const index = web === null ? NONE : `web index ${numberOf(web)}`;
  const without = cutOff > 0 ? `${countOf(cutOff)} cut off` : index;
  return [row.person, wordsOf(row.role), without, `${countOf(row.deep_ties)} deep`, row.why];
}

/** What breaks when the most missed leaves: people are cut off, or the whole is less of a web. */
function leavingOf(analysis: Analysis, voice: Voice): string {
  const [first] = analysis.people as [PersonRow];
  const web = first.web_index_without;
  if (first.cut_off_without === 0) {
    const whole = analysis.communities[0]!;
    const nobody = inPiecesOf(whole) === null ? 'Nobody' : 'It is in pieces already; nobody else';
    return `${nobody} is cut off, whoever leaves${missingOf(analysis)}`;
  }
  const then = web === null ? '' : `; web index then ${numberOf(web)}`;
  return `${sentenceOf(withoutOf(first, analysis.summary.people - 1, voice))}${then}.`;
}

/** Who is missed where nobody is cut off: a few, all alike, or nobody; with the number that decides. */
function missingOf(analysis: Analysis): string {
  const [first] = analysis.people as [PersonRow];
  const from = `${numberOf(analysis.communities[0]?.measures.web_index ?? null)} to`;
  if (missedOf(analysis).length > 0) return '. Missed the most:';
  return fallOf(analysis, first) < FALLS
    ? ', and it stays as much of a web.'
    : `, and nobody is missed much more than others: the web index falls from ${from} ${numberOf(first.web_index_without)} at most.`;
}

/** How far the web index of the whole falls without somebody; not at all where it is not defined. */
function fallOf(analysis: Analysis, { web_index_without: without }: PersonRow): number {
  const web = analysis.communities[0]?.measures.web_index ?? null;
  return web === null || without === null ? 0 : web - without;
}

/** Those without whom people are cut off, or else the whole is clearly less of a web than without anybody else. */
function missedOf(analysis: Analysis): PersonRow[] {
  const { people } = analysis;
  const broken = people.filter((person) => person.cut_off_without > 0);
  if (broken.length > 0) return broken.slice(0, SHORT);
  const falls = people.map((person) => fallOf(analysis, person));
  for (let many = MISSED; many > 0; many -= 1) {
    const fall = falls[many - 1] ?? 0;
    if (fall >= FALLS && fall - (falls[many] ?? 0) >= FALLS) return people.slice(0, many);
  }
  return [];
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

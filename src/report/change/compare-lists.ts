import type { ChangeRow, Comparison, PersonChange, TieChange } from '../../model.js';
import type { Voice } from '../voice.js';
import { countOf, manyOf, numberOf, wordsOf } from '../words.js';
import { isApart } from './compare-words.js';

const SHOWN = 5;

export interface ChangeList {
  readonly label: string;
  readonly lines: readonly string[];
  readonly more: number;
}

/** The ties and people that changed most, a few of each kind. */
export function listsOf(comparison: Comparison, voice: Voice): ChangeList[] {
  if (isApart(comparison)) return [];
  const { rows, people } = comparison;
  const by = (change: TieChange): ChangeRow[] => {
    const gone = change === 'cooled' || change === 'lost';
    const depth = (row: ChangeRow): number => (gone ? row.depth_before : row.depth_after) ?? 0;
    return rows.filter((row) => row.change === change).sort((x, y) => depth(y) - depth(x));
  };
  return [
    ties('Deepened', by('deepened'), voice),
    ties('Formed', by('formed'), voice),
    ties('Cooled', by('cooled'), voice),
    ties('Lost', by('lost'), voice),
    persons('Rose', people.rose, voice),
    persons('Went quiet', people.quiet, voice),
    persons('Left', people.left, voice),
  ].filter(({ lines }) => lines.length > 0);
}

function ties(label: string, rows: readonly ChangeRow[], voice: Voice): ChangeList {
  const depth = ({ depth_before, depth_after }: ChangeRow): string => {
    if (depth_before === null || depth_after === null) return numberOf(depth_after ?? depth_before);
    const [was, is] = [numberOf(depth_before), numberOf(depth_after)];
    return was === is ? `${is} as before` : `${was} to ${is}`;
  };
  const lines = rows
    .slice(0, SHOWN)
    .map((row) => `${voice.name(row.a)} – ${voice.name(row.b)}  depth ${depth(row)}${besideDepth(row)}`);
  return { label, lines, more: rows.length - lines.length };
}

/** Standings that say no more than that a tie is thin, or deep. */
const PLAIN: readonly (string | null)[] = ['thin', 'deep', null];

/** What the tie was, or is now, beside its depth: what else has changed about it. */
function besideDepth(row: ChangeRow): string {
  const { change, standing_before: before, standing_after: after } = row;
  if (change !== 'cooled' && change !== 'deepened') return '';
  // Depth alone makes no tie deep: it may rise where answers stop, or where one world falls away.
  const rose = (row.depth_after ?? 0) >= (row.depth_before ?? 0);
  if (change === 'cooled')
    return PLAIN.includes(after) ? (rose ? ', no longer deep' : '') : `, now ${wordsOf(after as string)}`;
  return PLAIN.includes(before) ? (rose ? '' : ', now deep') : `, was ${wordsOf(before as string)}`;
}

function persons(label: string, rows: readonly PersonChange[] | null, voice: Voice): ChangeList {
  const said = ({ change, ties_before, ties_after, last }: PersonChange): string => {
    if (ties_after === null) return `had ${manyOf(ties_before ?? 0, 'tie')}`;
    const silent = change === 'quiet' && last !== null ? `, silent since ${last.slice(0, 10)}` : '';
    const before = ties_before === ties_after ? '' : `${countOf(ties_before)} to `;
    return `${before}${manyOf(ties_after, 'tie')}${silent}`;
  };
  const all = rows ?? [];
  const lines = all.slice(0, SHOWN).map((row) => `${voice.name(row.person)}  ${said(row)}`);
  return { label, lines, more: all.length - lines.length };
}

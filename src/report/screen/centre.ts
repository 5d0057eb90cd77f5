import type { Analysis, CommunityRow, PersonRow, ShapeClass } from '../../model.js';
import type { Voice } from '../voice.js';
import { listOf, manyOf } from '../words.js';

const HUBS: readonly ShapeClass[] = ['hub-and-spoke', 'multi-hub'];
/** Names that a sentence can carry. */
export const MOST_NAMES = 3;
/** Silent for this long, and for so many times as long as usual, people are told as silent: who has gone quiet is. */
const SILENT = { days: 28, gaps: 8 };

export function isHubbed(row: Pick<CommunityRow, 'shape'>): boolean {
  return HUBS.includes(row.shape);
}

/** The people at the centre: as many as it takes to break the whole or as stand out, three at most, or a core with some of them. */
export function centreOf(row: CommunityRow, { people }: Analysis, voice: Voice): string {
  const isCore = row.shape === 'core-periphery';
  const several = isCore || row.shape === 'multi-hub' || row.shape === 'mixed';
  const many = several
    ? Math.min(MOST_NAMES, Math.max(2, row.measures.linchpins ?? 2, row.measures.leaders ?? 2))
    : 1;
  const nameOf = (name: string): string =>
    voice.name(name) + silenceOf(people.find(({ person }) => person === name));
  const names = listOf(row.around.slice(0, many).map(nameOf)) || 'nobody';
  return isCore ? `a core with ${names}` : names;
}

/** ` (silent for 171 days)`, of somebody who is one of the most missed and has long been gone. */
function silenceOf(row: PersonRow | undefined): string {
  const { silence_days: silence = null, usual_gap_days: gap = null } = row?.measures ?? {};
  if (silence === null || gap === null || silence < SILENT.days || silence < SILENT.gaps * gap) return '';
  return ` (silent for ${manyOf(Math.round(silence), 'day')})`;
}

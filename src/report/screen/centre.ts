import type { Analysis, CommunityRow, PersonRow, ShapeClass } from '../../model.js';
import { silentOf } from '../reasons.js';
import type { Voice } from '../voice.js';
import { listOf } from '../words.js';

const HUBS: readonly ShapeClass[] = ['hub-and-spoke', 'multi-hub'];
/** Names that a sentence can carry. */
export const MOST_NAMES = 3;

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

/** ` (silent for 171 days)`, of somebody who is one of the most missed and has gone quiet. */
function silenceOf(row: PersonRow | undefined): string {
  const silent = row === undefined ? undefined : silentOf(row);
  return silent === undefined ? '' : ` (${silent})`;
}

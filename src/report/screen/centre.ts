import type { Analysis, CommunityRow, PersonRow, ShapeClass } from '../../model.js';
import { silentOf } from '../reasons.js';
import type { Voice } from '../voice.js';
import { countOf, listOf } from '../words.js';
import { isNumber } from './without.js';

const HUBS: readonly ShapeClass[] = ['hub-and-spoke', 'multi-hub'];
/** Names that a sentence can carry. */
export const MOST_NAMES = 3;

export function isHubbed(row: Pick<CommunityRow, 'shape'>): boolean {
  return HUBS.includes(row.shape);
}

/** Of more hubs than a sentence can name, so many stand for all. */
const FIRST = 2;

/** The people at the centre: one hub; several, the most missed first; a core with some of its people; or the busiest. */
export function centreOf(row: CommunityRow, analysis: Analysis, voice: Voice): string {
  const { people } = analysis;
  const nameOf = (name: string): string =>
    voice.name(name) + silenceOf(people.find(({ person }) => person === name));
  const firstOf = (names: readonly string[], many: number): string =>
    listOf(names.slice(0, many).map(nameOf)) || 'nobody';
  const { linchpins, leaders } = row.measures;
  if (row.shape === 'hub-and-spoke') return firstOf(row.around, 1);
  if (row.shape === 'multi-hub') {
    const named = row.names?.leaders ?? row.around;
    const hubs = row === analysis.communities[0] ? missedFirst(named, people) : named;
    const many = Math.max(2, leaders ?? 2);
    if (many <= MOST_NAMES) return firstOf(hubs, many);
    const first = firstOf(hubs, FIRST);
    return `${countOf(many)} people, ${hubs.slice(0, FIRST).some(isNumber) ? `foremost ${first}` : `${first} first`}`;
  }
  const names = firstOf(row.around, Math.min(MOST_NAMES, Math.max(2, linchpins ?? 2, leaders ?? 2)));
  return row.shape === 'core-periphery' ? `a core with ${names}` : names;
}

/** Those first whom the whole would miss most, in the order of its list of them: that says nothing of its deep ties alone. */
function missedFirst(names: readonly string[], people: readonly PersonRow[]): string[] {
  const placeOf = new Map(people.map(({ person }, i) => [person, i]));
  const at = (name: string): number => placeOf.get(name) ?? people.length;
  return [...names].sort((x, y) => at(x) - at(y));
}

/** ` (silent for 171 days)`, of somebody who is one of the most missed and has gone quiet. */
function silenceOf(row: PersonRow | undefined): string {
  const silent = row === undefined ? undefined : silentOf(row);
  return silent === undefined ? '' : ` (${silent})`;
}

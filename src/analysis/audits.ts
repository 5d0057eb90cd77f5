import { shareOf } from '../kit/index.js';
import type { Audits, Person } from '../model.js';
import { type Flipped, flipsOf } from './flips.js';

/** What the audits are made from: counts per person out of the ties, and the flip test. */
export interface Audited extends Flipped {
  readonly people: readonly Person[];
  readonly triads: {
    readonly wedges: number;
    readonly open: number;
    readonly wedgesAt: Float64Array;
    readonly openAt: Float64Array;
  };
  readonly deepTies: Uint32Array;
  readonly layers: readonly number[];
}

/** Names of whom an audit tells, at most. */
const MOST = 5;

/** Forbidden triads, crowded people and the flip test, as an analysis carries them. */
export function auditsOf(audited: Audited): Audits {
  const { people, triads, deepTies, layers } = audited;
  const nameOf = (p: number): string => people[p]!.name;
  return {
    triads: {
      wedges: triads.wedges,
      open: triads.open,
      share: shareOf(triads.open, triads.wedges),
      around: mostOf(triads.openAt).map((p) => ({
        person: nameOf(p),
        wedges: triads.wedgesAt[p]!,
        open: triads.openAt[p]!,
      })),
    },
    layers: layers.map((above) => ({
      above,
      people: deepTies.reduce((sum, n) => sum + (n > above ? 1 : 0), 0),
      most: mostOf(deepTies, above).map((p) => ({ person: nameOf(p), deep_ties: deepTies[p]! })),
    })),
    flips: flipsOf(audited),
  };
}

/** Positions of the largest values above a floor, equal ones in their order. */
function mostOf(column: Float64Array | Uint32Array, floor = 0): number[] {
  const best: number[] = [];
  for (let p = 0; p < column.length; p += 1) {
    if (!(column[p]! > floor)) continue;
    let at = best.length;
    while (at > 0 && column[best[at - 1]!]! < column[p]!) at -= 1;
    if (at < MOST) best.splice(at, 0, p);
    if (best.length > MOST) best.pop();
  }
  return best;
}

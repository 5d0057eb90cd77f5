import type { PeopledLog, Ties } from '../model.js';
import { chanceOf } from './chance.js';

type Column = Uint8Array | Uint32Array | Float64Array;

/**
 * The ties that a shape may be read off: all but those that rest on attendance by chance (see `chanceOf`). The same
 * ties, not a copy, when there are none of those.
 */
export function firmTiesOf(ties: Ties, log: PeopledLog, eventLimit: number): Ties {
  const chance = chanceOf(log.attendance, ties, { people: log.people.length, eventLimit });
  const kept = Uint32Array.from({ length: ties.size }, (_, i) => i).filter((i) => chance[i] === 0);
  if (kept.length === ties.size) return ties;
  const pick = <T extends Column>(column: T): T => {
    const make = column.constructor as new (length: number) => T;
    const out = new make(kept.length);
    for (let i = 0; i < kept.length; i += 1) out[i] = column[kept[i]!]!;
    return out;
  };
  return {
    ...ties,
    size: kept.length,
    a: pick(ties.a),
    b: pick(ties.b),
    interactions: pick(ties.interactions),
    online: pick(ties.online),
    offline: pick(ties.offline),
    aToB: pick(ties.aToB),
    bToA: pick(ties.bToA),
    first: pick(ties.first),
    last: pick(ties.last),
    days: pick(ties.days),
    facets: Object.fromEntries(Object.entries(ties.facets).map(([name, column]) => [name, pick(column)])),
    depth: pick(ties.depth),
    deep: pick(ties.deep),
    standing: pick(ties.standing),
  };
}

import { pickedOf } from '../kit/index.js';
import type { Ties } from '../model.js';
import { columnsWhenRead } from './facets/facet.js';
import { FACETS } from './facets/table.js';

/**
 * The ties that a shape may be read off: all but those that rest on attendance by chance (see `chanceOf`). The same
 * ties, not a copy, when there are none of those.
 */
export function firmTiesOf(ties: Ties): Ties {
  const kept = firmOf(ties.chance);
  if (kept.length === ties.size) return ties;
  const columns = Object.entries(ties).filter(([, value]) => ArrayBuffer.isView(value));
  const picked = columns.map(([name, column]) => [name, pickedOf(column as Float64Array, kept)]);
  return {
    ...ties,
    ...Object.fromEntries(picked),
    size: kept.length,
    facets: columnsWhenRead(FACETS, ({ name }) => pickedOf(ties.facets[name]!, kept)),
  };
}

/** Positions of the ties that are not marked as chance. */
export function firmOf(chance: Uint8Array): Uint32Array {
  const firm = new Uint32Array(chance.length);
  let size = 0;
  for (let i = 0; i < chance.length; i += 1) if (chance[i] === 0) firm[size++] = i;
  return firm.slice(0, size);
}

/** Each person's number of ties that are no more than chance at shared events. */
export function chanceTiesOf({ size, a, b, chance }: Ties, people: number): Uint32Array {
  const count = new Uint32Array(people);
  for (let i = 0; i < size; i += 1) {
    if (chance[i] !== 1) continue;
    count[a[i]!]! += 1;
    count[b[i]!]! += 1;
  }
  return count;
}

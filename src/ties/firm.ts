import { pickedOf } from '../kit/index.js';
import type { Ties } from '../model.js';
import { columnsWhenRead } from './facets/facet.js';
import { FACETS } from './facets/table.js';

/**
 * The ties that a shape may be read off: all but those that rest on attendance by chance (see `chanceOf`). The same
 * ties, not a copy, when there are none of those.
 */
export function firmTiesOf(ties: Ties): Ties {
  const kept = Uint32Array.from({ length: ties.size }, (_, i) => i).filter((i) => ties.chance[i] === 0);
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

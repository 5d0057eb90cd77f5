import { pickedOf } from '../../kit/index.js';
import type { PeopledLog } from '../../model.js';
import type { Projection } from '../projection.js';

/** The rows of a log that a test admits. */
export function rowsOf(log: PeopledLog, keeps: (at: number) => boolean): PeopledLog {
  return pickedRowsOf(log, log.size, keeps);
}

/** The events of a projection that a test admits. */
export function eventsOf(projection: Projection, keeps: (at: number) => boolean): Projection {
  return pickedRowsOf(projection, projection.size, keeps);
}

/** Every column of a table at the positions that a test admits. */
function pickedRowsOf<T extends { readonly size: number }>(
  table: T,
  size: number,
  keeps: (at: number) => boolean,
): T {
  const at: number[] = [];
  for (let row = 0; row < size; row += 1) if (keeps(row)) at.push(row);
  const kept = Uint32Array.from(at);
  const columns = Object.entries(table).filter(([, value]) => ArrayBuffer.isView(value));
  const picked = columns.map(([name, column]) => [name, pickedOf(column as unknown as Float64Array, kept)]);
  return { ...table, ...Object.fromEntries(picked), size: at.length };
}

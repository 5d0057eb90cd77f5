import { STANDINGS, type Standing, type Ties } from '../model.js';

/** Positions of the deepest ties (of one standing, if asked), the deepest first, equal ones in the order of ties. */
export function deepestOf(ties: Ties, most: number, which?: Standing): number[] {
  const code = which === undefined ? -1 : STANDINGS.indexOf(which);
  const positions = new Uint32Array(ties.size);
  let size = 0;
  for (let i = 0; i < ties.size; i += 1) {
    if (code === -1 || ties.standing[i] === code) {
      positions[size] = i;
      size += 1;
    }
  }
  const sorted = positions.subarray(0, size).sort((i, j) => ties.depth[j]! - ties.depth[i]! || i - j);
  return Array.from(sorted.subarray(0, most));
}

import { greatestOf } from '../kit/index.js';
import type { Network } from '../model.js';

/**
 * Who could no longer reach the largest remaining piece of their group if a person were away: everybody in the other
 * pieces, by position; of equally large pieces the first counts as the largest. As many as `separationsOf` counts.
 */
export function cutOffByOf({ people, offsets, neighbours }: Network, person: number): Uint32Array {
  const piece = new Uint32Array(people); // 1 + the piece; 0 is out of reach of the person
  const sizes: number[] = [];
  for (let i = offsets[person]!; i < offsets[person + 1]!; i += 1) {
    if (piece[neighbours[i]!] !== 0) continue;
    const number = sizes.length + 1;
    const found = [neighbours[i]!];
    piece[neighbours[i]!] = number;
    for (const p of found) {
      for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1) {
        const other = neighbours[at]!;
        if (other === person || piece[other] !== 0) continue;
        piece[other] = number;
        found.push(other);
      }
    }
    sizes.push(found.length);
  }
  const largest = sizes.indexOf(greatestOf(sizes)) + 1;
  const cutOff: number[] = [];
  for (let p = 0; p < people; p += 1) if (piece[p] !== 0 && piece[p] !== largest) cutOff.push(p);
  return Uint32Array.from(cutOff);
}

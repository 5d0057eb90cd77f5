import type { Ties } from '../model.js';

/** Of so many times as many ties, those few are picked in one look; else all are sorted. */
const FEW = 1000;

/** Positions of the deepest ties (of those that `keeps` admits), the deepest first, equal ones in the order of ties. */
export function deepestOf(ties: Ties, most: number, keeps: (i: number) => boolean = () => true): number[] {
  if (most * FEW <= ties.size) return pickedFrom(ties, most, keeps);
  const positions = new Uint32Array(ties.size);
  let size = 0;
  for (let i = 0; i < ties.size; i += 1) if (keeps(i)) positions[size++] = i;
  const sorted = positions.subarray(0, size).sort((i, j) => ties.depth[j]! - ties.depth[i]! || i - j);
  return Array.from(sorted.subarray(0, most));
}

function pickedFrom({ size, depth }: Ties, most: number, keeps: (i: number) => boolean): number[] {
  const picked: number[] = [];
  for (let i = 0; i < size; i += 1) {
    let at = picked.length;
    if ((at === most && !(depth[i]! > depth[picked[at - 1]!]!)) || !keeps(i)) continue;
    while (at > 0 && depth[picked[at - 1]!]! < depth[i]!) at -= 1;
    picked.splice(at, 0, i);
    picked.length = Math.min(picked.length, most);
  }
  return picked;
}

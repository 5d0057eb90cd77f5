import type { Network } from '../model.js';

/** The tie of two people, or -1: looked for among the neighbours of whoever has fewer. */
export function tieFinderOf({ offsets, neighbours, tieOf }: Network): (p: number, q: number) => number {
  return (p, q) => {
    const fewer = offsets[p + 1]! - offsets[p]! <= offsets[q + 1]! - offsets[q]!;
    const from = fewer ? p : q;
    const wanted = fewer ? q : p;
    let low = offsets[from]!;
    let high = offsets[from + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (neighbours[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low < offsets[from + 1]! && neighbours[low] === wanted ? tieOf[low]! : -1;
  };
}

import type { Pairs } from './pairs.js';

/** The pairs around each person as compressed rows: person p's are at `offsets[p]` to `offsets[p + 1]`. */
export interface Around {
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly tieOf: Uint32Array;
  /** The neighbour's share of the person's online evidence, 0 where there is none. */
  readonly share: Float64Array;
  /** Each person's online evidence. */
  readonly total: Float64Array;
}

/** Pairs sorted by (a, b) fill each person's row in order: first those with lower positions, then the higher. */
export function aroundOf(pairs: Pairs, people: number): Around {
  const offsets = new Uint32Array(people + 1);
  const total = new Float64Array(people);
  for (let i = 0; i < pairs.size; i += 1) {
    offsets[pairs.a[i]! + 1]! += 1;
    offsets[pairs.b[i]! + 1]! += 1;
    total[pairs.a[i]!]! += pairs.onlineEvidence[i]!;
    total[pairs.b[i]!]! += pairs.onlineEvidence[i]!;
  }
  for (let p = 0; p < people; p += 1) offsets[p + 1]! += offsets[p]!;
  const next = offsets.slice(0, people);
  const neighbours = new Uint32Array(2 * pairs.size);
  const tieOf = new Uint32Array(2 * pairs.size);
  const share = new Float64Array(2 * pairs.size);
  const place = (person: number, other: number, tie: number): void => {
    const at = next[person]!;
    next[person] = at + 1;
    neighbours[at] = other;
    tieOf[at] = tie;
    share[at] = total[person]! > 0 ? pairs.onlineEvidence[tie]! / total[person]! : 0;
  };
  for (let i = 0; i < pairs.size; i += 1) {
    place(pairs.a[i]!, pairs.b[i]!, i);
    place(pairs.b[i]!, pairs.a[i]!, i);
  }
  return { offsets, neighbours, tieOf, share, total };
}

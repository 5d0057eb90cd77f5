import type { Pairs } from '../pairs.js';

/** The pairs around each person as compressed rows: person p's are at `offsets[p]` to `offsets[p + 1]`. */
export interface Around {
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly tieOf: Uint32Array;
}

/** All pairs around each person. */
export function aroundOf(pairs: Pick<Pairs, 'size' | 'a' | 'b'>, people: number): Around {
  const offsets = new Uint32Array(people + 1);
  for (let i = 0; i < pairs.size; i += 1) {
    offsets[pairs.a[i]! + 1]! += 1;
    offsets[pairs.b[i]! + 1]! += 1;
  }
  for (let p = 0; p < people; p += 1) offsets[p + 1]! += offsets[p]!;
  const next = offsets.slice(0, people);
  const neighbours = new Uint32Array(2 * pairs.size);
  const tieOf = new Uint32Array(2 * pairs.size);
  for (let i = 0; i < pairs.size; i += 1) {
    const a = pairs.a[i]!;
    const b = pairs.b[i]!;
    const atA = next[a]!;
    const atB = next[b]!;
    next[a] = atA + 1;
    next[b] = atB + 1;
    neighbours[atA] = b;
    neighbours[atB] = a;
    tieOf[atA] = i;
    tieOf[atB] = i;
  }
  return { offsets, neighbours, tieOf };
}

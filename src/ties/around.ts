import { UNIT, unitsOf } from './exact.js';
import type { Pairs } from './pairs.js';

/** Partners who get less than this share of somebody's contact are left out of what two people have in common. */
export const FAINT = 1 / 256;

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

/** Each person's partners who are more than faint: at most 512, however many a hub has. */
export interface Company {
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  /** The partner's share of the person's online contact. */
  readonly online: Float64Array;
  /** Contact with the partner, events left out. */
  readonly direct: Float64Array;
}

/** Each person's contact with anybody, without events: in all, and online. */
export interface Totals {
  readonly direct: Float64Array;
  readonly online: Float64Array;
  /** The contact of everybody together. */
  readonly everybodys: number;
}

export function totalsOf(pairs: Pairs, people: number): Totals {
  const direct = new Float64Array(people);
  const online = new Float64Array(people);
  for (let i = 0; i < pairs.size; i += 1) {
    const a = pairs.a[i]!;
    const b = pairs.b[i]!;
    const all = unitsOf(pairs.direct[i]!);
    const written = unitsOf(pairs.directOnline[i]!);
    direct[a]! += all;
    direct[b]! += all;
    online[a]! += written;
    online[b]! += written;
  }
  let everybodys = 0;
  for (let p = 0; p < people; p += 1) {
    everybodys += direct[p]!;
    direct[p]! /= UNIT;
    online[p]! /= UNIT;
  }
  return { direct, online, everybodys: everybodys / UNIT };
}

/** The rows of `around`, without the faint. */
export function companyOf(pairs: Pairs, around: Around, totals: Totals): Company {
  const people = totals.direct.length;
  const offsets = new Uint32Array(people + 1);
  const neighbours = new Uint32Array(around.tieOf.length);
  const online = new Float64Array(around.tieOf.length);
  const direct = new Float64Array(around.tieOf.length);
  let size = 0;
  for (let p = 0; p < people; p += 1) {
    const all = totals.online[p]!;
    const faint = FAINT * totals.direct[p]!;
    const end = around.offsets[p + 1]!;
    for (let k = around.offsets[p]!; k < end; k += 1) {
      const tie = around.tieOf[k]!;
      const share = all > 0 ? pairs.directOnline[tie]! / all : 0;
      const contact = pairs.direct[tie]!;
      if (contact === 0 || (share < FAINT && contact < faint)) continue;
      neighbours[size] = around.neighbours[k]!;
      online[size] = share;
      direct[size] = contact;
      size += 1;
    }
    offsets[p + 1] = size;
  }
  return { offsets, neighbours, online, direct };
}

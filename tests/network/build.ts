import type { Network, Ties } from '../../src/model.js';
import { networkOf } from '../../src/network/index.js';

/** A tie from one position to another: pointed at that way only, `count` times, and of that depth. */
export type Pair = readonly [from: number, to: number, count?: number, depth?: number];

/** Ties of pairs in any order; a pair given twice, or both ways, is one tie. */
export function tiesFrom(pairs: readonly Pair[], deepFrom = 0.5): Ties {
  const found = new Map<string, { a: number; b: number; there: number; back: number; depth: number }>();
  for (const [from, to, count = 1, depth = 0.3] of pairs) {
    if (from === to) continue;
    const [a, b] = from < to ? [from, to] : [to, from];
    const tie = found.get(`${a} ${b}`) ?? { a, b, there: 0, back: 0, depth };
    if (from === a) tie.there += count;
    else tie.back += count;
    found.set(`${a} ${b}`, tie);
  }
  const sorted = [...found.values()].sort((x, y) => x.a - y.a || x.b - y.b);
  const column = (of: (tie: (typeof sorted)[number]) => number): Float64Array =>
    Float64Array.from(sorted, of);
  const none = new Float64Array(sorted.length);
  return {
    size: sorted.length,
    a: Uint32Array.from(sorted, (tie) => tie.a),
    b: Uint32Array.from(sorted, (tie) => tie.b),
    interactions: column((tie) => tie.there + tie.back),
    online: none,
    offline: none,
    aToB: column((tie) => tie.there),
    bToA: column((tie) => tie.back),
    first: none,
    last: none,
    days: new Uint32Array(sorted.length),
    facets: {},
    depth: column((tie) => tie.depth),
    deep: Uint8Array.from(sorted, (tie) => Number(tie.depth >= deepFrom)),
    standing: new Uint8Array(sorted.length),
    cut: deepFrom,
    gate: 'depth-alone',
    asOf: Number.NaN,
    events: new Float64Array(sorted.length),
    crowd: new Uint8Array(sorted.length),
    chance: new Uint8Array(sorted.length),
    eventsTooLarge: 0,
    missedEachOther: 0,
    droppedByChance: 0,
    blend: { intercept: 0, inputs: [] },
  };
}

export function networkFrom(pairs: readonly Pair[], people?: number): Network {
  const most = pairs.reduce((highest, [from, to]) => Math.max(highest, from, to), -1);
  return networkOf(tiesFrom(pairs), people ?? most + 1);
}

export function star(people: number): Network {
  return networkFrom(
    Array.from({ length: people - 1 }, (_, i) => [i + 1, 0] as const),
    people,
  );
}

export function clique(people: number): Network {
  const pairs: Pair[] = [];
  for (let a = 0; a < people; a += 1) for (let b = a + 1; b < people; b += 1) pairs.push([a, b]);
  return networkFrom(pairs, people);
}

/** `ties` draws of two people each; some fall together or on one person. */
export function randomPairs(people: number, ties: number, random: () => number): Pair[] {
  const draw = (): number => Math.floor(random() * people);
  return Array.from({ length: ties }, () => [draw(), draw()] as const);
}

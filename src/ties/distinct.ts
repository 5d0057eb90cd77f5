import { A, B, CODES, kindIn, mediumIn, PLACE, WORDS } from './contact.js';
import type { Pairs } from './pairs.js';
import type { Part } from './runs.js';

/** The two of each pair, and their distinct kinds and media: a bit each, those from the 32nd on share one. */
export function countCodes(
  { contacts: { words }, runs: { order, starts }, from, to }: Part,
  pairs: Pairs,
): void {
  for (let pair = from; pair < to; pair += 1) {
    let kinds = 0;
    let media = 0;
    const end = starts[pair + 1]!;
    for (let i = starts[pair]!; i < end; i += 1) {
      const codes = words[WORDS * order[i]! + CODES]!;
      kinds |= 1 << Math.min(kindIn(codes), 31);
      media |= 1 << mediumIn(codes);
    }
    const row = order[starts[pair]!]!;
    pairs.a[pair] = words[WORDS * row + A]!;
    pairs.b[pair] = words[WORDS * row + B]!;
    pairs.kinds[pair] = bitsOf(kinds);
    pairs.media[pair] = bitsOf(media);
  }
}

function bitsOf(word: number): number {
  let bits = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

export const NOBODY = 0xffffffff;

/** Distinct places per pair: pair by pair, each place remembers the last pair that had it. */
export function countPlaces(
  { contacts: { words }, runs: { order, starts }, from, to }: Part,
  pairs: Pairs,
  lastPairAt: Uint32Array,
): void {
  for (let pair = from; pair < to; pair += 1) {
    for (let i = starts[pair]!; i < starts[pair + 1]!; i += 1) {
      const place = words[WORDS * order[i]! + PLACE]!;
      if (place === 0 || lastPairAt[place] === pair) continue;
      lastPairAt[place] = pair;
      pairs.places[pair]! += 1;
    }
  }
}

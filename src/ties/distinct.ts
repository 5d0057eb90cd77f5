import type { Contacts } from './contacts.js';

const MOST_VALUES = 31;

/** Distinct small values per pair, a bit each; those from the 32nd on share a bit. */
export function countDistinct(column: Uint8Array, pairAt: Uint32Array, into: Uint8Array): void {
  const bits = new Uint32Array(into.length);
  for (let at = 0; at < column.length; at += 1) bits[pairAt[at]!]! |= 1 << Math.min(column[at]!, MOST_VALUES);
  for (let pair = 0; pair < into.length; pair += 1) {
    for (let rest = bits[pair]!; rest !== 0; rest &= rest - 1) into[pair]! += 1;
  }
}

/** Distinct places per pair: pair by pair, each place remembers the last pair that had it. */
export function countPlaces(
  { place, places }: Pick<Contacts, 'place' | 'places'>,
  { byPair, pairAt }: { byPair: Uint32Array; pairAt: Uint32Array },
  into: Uint32Array,
): void {
  const lastPair = new Uint32Array(places).fill(0xffffffff);
  for (let i = 0; i < byPair.length; i += 1) {
    const here = place[byPair[i]!]!;
    const pair = pairAt[byPair[i]!]!;
    if (here === 0 || lastPair[here] === pair) continue;
    lastPair[here] = pair;
    into[pair]! += 1;
  }
}

import type { Contacts } from './contacts.js';
import type { Runs } from './runs.js';

const MOST_VALUES = 31;

/** Distinct small values per pair, a bit each; those from the 32nd on share a bit. */
export function countDistinct(column: Uint8Array, starts: Uint32Array, into: Uint8Array): void {
  for (let pair = 0; pair < into.length; pair += 1) {
    let bits = 0;
    for (let i = starts[pair]!; i < starts[pair + 1]!; i += 1) bits |= 1 << Math.min(column[i]!, MOST_VALUES);
    let values = 0;
    for (; bits !== 0; bits &= bits - 1) values += 1;
    into[pair] = values;
  }
}

/** Distinct places per pair: pair by pair, each place remembers the last pair that had it. */
export function countPlaces(
  { place, places }: Pick<Contacts, 'place' | 'places'>,
  { positions, starts }: Pick<Runs, 'positions' | 'starts'>,
  into: Uint32Array,
): void {
  const lastPair = new Uint32Array(places).fill(0xffffffff);
  for (let pair = 0; pair < into.length; pair += 1) {
    for (let i = starts[pair]!; i < starts[pair + 1]!; i += 1) {
      const here = place[positions[i]!]!;
      if (here === 0 || lastPair[here] === pair) continue;
      lastPair[here] = pair;
      into[pair]! += 1;
    }
  }
}

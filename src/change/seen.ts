import type { Network, Ties } from '../model.js';
import type { Window } from './windows.js';

/** What a window is remembered by until the next is there: its ties and core, people as positions in the whole log. */
export interface Seen {
  readonly window: Window;
  /** Sorted by (a, b). */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly deep: Uint8Array;
  readonly core: Uint32Array;
  /** False where the window cannot show what deep means in this log. */
  readonly showsDeep: boolean;
}

/** The ties of a window and its core; `persons` are the positions of the window's people in the whole log. */
export function seenOf(
  network: Network,
  core: Uint32Array,
  rest: Pick<Seen, 'window' | 'showsDeep'> & { persons: Uint32Array },
): Seen {
  const { persons, window, showsDeep } = rest;
  const whole = (p: number): number => persons[p]!;
  return {
    window,
    showsDeep,
    a: network.a.map(whole),
    b: network.b.map(whole),
    deep: network.deep,
    core: core.map(whole).sort(),
  };
}

/** When each pair of the whole log first and last had contact, as days since 1970. */
export interface Lives {
  firstOf(a: number, b: number): number;
  lastOf(a: number, b: number): number;
}

/** Pairs are found by binary search among the ties of their first person. */
export function livesOf(ties: Ties, people: number, day: number): Lives {
  const offsets = new Uint32Array(people + 1);
  for (let i = 0; i < ties.size; i += 1) offsets[ties.a[i]! + 1]! += 1;
  for (let p = 0; p < people; p += 1) offsets[p + 1]! += offsets[p]!;
  const positionOf = (a: number, b: number): number => {
    let low = offsets[a]!;
    let high = offsets[a + 1]! - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (ties.b[middle]! < b) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    firstOf: (a, b) => Math.floor(ties.first[positionOf(a, b)]! / day),
    lastOf: (a, b) => Math.floor(ties.last[positionOf(a, b)]! / day),
  };
}

import { oncePer, sortedBy } from '../kit/index.js';
import type { Skeleton } from './skeleton.js';

/** Rounds look at this many people and ties in all, but there are three. */
const WORK = 400_000;
const FEWEST_ROUNDS = 3;

/**
 * A number for each person by which equals are told apart, from who is tied to whom and not from names: everybody's
 * number of ties, then again and again mixed with the numbers of their neighbours, until that tells nobody more apart
 * (colour refinement, Weisfeiler & Leman 1968). Only people who cannot be told apart so get theirs by position: of
 * spokes of one hub it does not matter who gets which; in a ring, where everybody is in the same place, it does.
 */
export const keysOf: (network: Skeleton) => Uint32Array = oncePer((network) => {
  let colours: Uint32Array = network.offsets.slice(1).map((end, p) => mixed(end - network.offsets[p]!));
  let sorted = sortedBy(colours);
  const size = Math.max(1, network.people + network.ties);
  for (let rounds = Math.max(FEWEST_ROUNDS, Math.floor(WORK / size)); rounds > 0; rounds -= 1) {
    const finer = refined(network, colours);
    const sortedAgain = sortedBy(finer);
    if (kindsIn(finer, sortedAgain) <= kindsIn(colours, sorted)) break;
    colours = finer;
    sorted = sortedAgain;
  }
  return keysFrom(colours, sorted);
});

/** All ties in an order that comes from the keys of their people: so that what is drawn for each is not drawn by name. */
export const tiesByKeyOf: (network: Skeleton) => Uint32Array = oncePer((network) => {
  const { ties, a, b } = network;
  const keys = network.equals?.keys ?? keysOf(network);
  const both = new Uint32Array(ties);
  for (let tie = 0; tie < ties; tie += 1) both[tie] = mixed((keys[a[tie]!]! + keys[b[tie]!]!) | 0);
  return sortedBy(both);
});

/** A well-mixed number of 32 bits for each (the finalizer of MurmurHash3, Austin Appleby). */
export function mixed(x: number): number {
  let h = x | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function refined({ people, offsets, neighbours }: Skeleton, colours: Uint32Array): Uint32Array {
  const said = colours.map((colour) => mixed(colour ^ 0x5bd1e995));
  const finer = new Uint32Array(people);
  for (let p = 0; p < people; p += 1) {
    let sum = Math.imul(colours[p]!, 0x9e3779b1);
    for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1) sum = (sum + said[neighbours[at]!]!) | 0;
    finer[p] = mixed(sum);
  }
  return finer;
}

function kindsIn(colours: Uint32Array, sorted: Uint32Array): number {
  let kinds = 0;
  for (let i = 0; i < sorted.length; i += 1) {
    if (i === 0 || colours[sorted[i]!] !== colours[sorted[i - 1]!]) kinds += 1;
  }
  return kinds;
}

/** The first of a colour keeps it; the others are told apart by their place among those of that colour. */
function keysFrom(colours: Uint32Array, sorted: Uint32Array): Uint32Array {
  const keys = colours.slice();
  let same = 0;
  for (let i = 1; i < sorted.length; i += 1) {
    const p = sorted[i]!;
    same = colours[p] === colours[sorted[i - 1]!] ? same + 1 : 0;
    if (same > 0) keys[p] = mixed(colours[p]! ^ mixed(same));
  }
  return keys;
}

import { oncePer } from '../kit/index.js';
import { degreesOf, equalsOf, type Skeleton } from '../network/index.js';
import { byDegreeOf } from './degrees.js';

/** How ties in and around the core are counted, for every measure of it. */
export const CHOSEN =
  'where only some of those with equally many ties have a place in the core, the mean over all ways to choose them';

/**
 * The people of the core: those best-connected k for whom a full core beside an untied periphery is nearest to the
 * network. People sorted by ties, most first, equals by key; z starts at the number of ties, the k-th adds
 * k − 1 − its ties; the core is the first k with the least z (Lip 2011). Empty when there are no ties.
 */
export const coreOf: (network: Skeleton) => Uint32Array = oncePer((network) => {
  const { order, size, within, among } = foundOf(network);
  const { keys } = equalsOf(network);
  const last = order.slice(size - within, size - within + among).sort((p, q) => keys[q]! - keys[p]! || p - q);
  const core = order.slice(0, size);
  core.set(last.subarray(0, within), size - within);
  return core;
});

/** Everybody by ties, how many of them are the core, and of those with as many ties as its last, how many. */
const foundOf = oncePer((network: Skeleton) => {
  const degrees = degreesOf(network);
  const order = byDegreeOf(degrees);
  const size = coreSizeOf(degrees, order);
  return { degrees, order, size, ...lastOf(degrees, order, size) };
});

function coreSizeOf(degrees: Uint32Array, order: Uint32Array): number {
  let z = 0;
  let least = 0;
  let size = 0;
  for (let at = 0; at < order.length; at += 1) {
    z += at - degrees[order[at]!]!;
    if (z >= least) continue;
    least = z;
    size = at + 1;
  }
  return size;
}

/** Of those with as many ties as the last of the core: how many there are among all, and how many within the core. */
function lastOf(degrees: Uint32Array, order: Uint32Array, size: number): { within: number; among: number } {
  if (size === 0) return { within: 0, among: 0 };
  const ties = degrees[order[size - 1]!]!;
  const first = order.findIndex((p) => degrees[p] === ties);
  return { within: size - first, among: degrees.reduce((sum, d) => sum + Number(d === ties), 0) };
}

/**
 * Ties inside the core, between core and periphery, and inside the periphery. Where only some of those with equally
 * many ties have a place in the core, the mean over all ways to choose them: nobody is in it by name.
 */
export const coreTiesOf: (network: Skeleton) => readonly [number, number, number] = oncePer((network) => {
  const { ranks, one, both, neither } = placesOf(network);
  const [lowest, lowLast, lowHigh, last, lastHigh, high] = tiesBetween(network, ranks);
  return [
    high + one * lastHigh + both * last,
    (1 - one) * lastHigh + (1 - both - neither) * last + lowHigh + one * lowLast,
    neither * last + (1 - one) * lowLast + lowest,
  ];
});

/** Who has a place in the core whoever is chosen. */
export const PLACED = 2;

interface Places {
  /** Outside is 0, one of those of whom some are chosen 1, inside `PLACED`. */
  readonly ranks: Uint8Array;
  /** The chance that one of those in between has a place, that two have, that neither has. */
  readonly one: number;
  readonly both: number;
  readonly neither: number;
}

export function placesOf(network: Skeleton): Places {
  const { degrees, order, size, within, among } = foundOf(network);
  const ties = size === 0 ? 0 : degrees[order[size - 1]!]!;
  const pairs = Math.max(1, among * (among - 1));
  const ranks = new Uint8Array(degrees.length);
  for (let p = 0; p < ranks.length; p += 1) ranks[p] = Math.sign(degrees[p]! - ties) + 1;
  return {
    ranks,
    one: size === 0 ? 0 : within / among,
    both: (within * (within - 1)) / pairs,
    neither: ((among - within) * (among - within - 1)) / pairs,
  };
}

/** Ties by the ranks, 0 to 2, of the people at both ends: 00, 01, 02, 11, 12, 22. */
function tiesBetween(
  { ties, a, b }: Skeleton,
  ranks: Uint8Array,
): [number, number, number, number, number, number] {
  const counts = new Uint32Array(9);
  for (let tie = 0; tie < ties; tie += 1) counts[3 * ranks[a[tie]!]! + ranks[b[tie]!]!]! += 1;
  const of = (x: number, y: number): number => counts[3 * x + y]! + (x === y ? 0 : counts[3 * y + x]!);
  return [of(0, 0), of(0, 1), of(0, 2), of(1, 1), of(1, 2), of(2, 2)];
}

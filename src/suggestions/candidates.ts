import type { Network } from '../model.js';
import { componentsOf, degreeOf, subnetworkOf } from '../network/index.js';
import { hubsOf } from '../shape/index.js';
import { aroundOf, isTied } from './around.js';
import type { Circle } from './circles.js';
import { everyPairOf } from './every-pair.js';

/** Who could be introduced to whom. */
export interface Ground {
  /** What the goal is measured on. */
  readonly network: Network;
  /** Every tie of the log, those that are no more than chance too: nobody is introduced to somebody they know. */
  readonly known: Network;
  /** 1 for who is not here any more: introduced to nobody. */
  readonly away: Uint8Array;
  /** Days of silence, of who has been silent for long but may come back; 0 for others. */
  readonly silent: Float64Array;
}

/** Two people without a tie, and how much their tie promises before it is measured. */
export interface Candidate {
  readonly p: number;
  readonly q: number;
  readonly promise: number;
  /** Whether both were active lately: they are suggested before all others. */
  readonly areHere: boolean;
}

export interface Candidates {
  readonly pairs: readonly Candidate[];
  /** Whether there are no others with a reason to meet. */
  readonly areAll: boolean;
}

/** Around one hub, or in one circle, one person each of this many pieces, the largest pieces first. */
const PIECES = 12;
const HUBS = 50;
const LEAST_CONNECTED = 200;
const NEAR = 8;

/** Who are here before others, then the larger number. */
export function firstHere(x: Candidate, y: Candidate, more: number): number {
  return Number(y.areHere) - Number(x.areHere) || more || x.p - y.p || x.q - y.q;
}

/**
 * Pairs worth measuring, those who are here and the most promising first: when the hubs leave, the whole falls into pieces, and a tie between
 * two of them holds more the larger they are. From around each hub (a common contact), and in each circle, the
 * best-connected person of each piece; and for those with fewest ties, people two steps away. Where all pairs with a
 * reason to meet are no more than `most`, all others after them.
 */
export function candidatesOf(ground: Ground, circles: readonly Circle[], most: number): Candidates {
  const { network, known, away, silent } = ground;
  const pieces = piecesOf(network);
  const found = new Map<number, Candidate>();
  const offer = (p: number, q: number, promise: number): void => {
    const [low, high] = p < q ? [p, q] : [q, p];
    const key = low * network.people + high;
    if (low === high || isTied(known, low, high) || (found.get(key)?.promise ?? -1) >= promise) return;
    found.set(key, { p: low, q: high, promise, areHere: silent[p] === 0 && silent[q] === 0 });
  };
  const acrossOf = (people: readonly number[]): void => {
    const heads = headsOf(
      people.filter((p) => away[p] !== 1),
      ground,
      pieces,
    );
    heads.forEach((p, i) => {
      for (const q of heads.slice(i + 1)) offer(p, q, pieces.sizeOf(p) * pieces.sizeOf(q));
    });
  };
  for (const hub of pieces.hubs.slice(0, HUBS)) acrossOf([...aroundOf(known, hub)]);
  for (const circle of circles) acrossOf(circle.people);
  for (const p of leastConnectedOf(ground)) {
    for (const q of twoStepsOf(ground, p)) offer(p, q, 1 / (1 + degreeOf(network, p) + degreeOf(network, q)));
  }
  const every = everyPairOf(ground, circles, most);
  for (const [p, q] of every ?? []) offer(p, q, 1 / (1 + degreeOf(network, p) + degreeOf(network, q)));
  const pairs = [...found.values()].sort((x, y) => firstHere(x, y, y.promise - x.promise));
  return { pairs, areAll: every !== null };
}

interface Pieces {
  readonly hubs: readonly number[];
  /** The piece of each person; -1 for hubs. */
  readonly of: Int32Array;
  sizeOf(p: number): number;
}

function piecesOf(network: Network): Pieces {
  const hubs = [...hubsOf(network)];
  const isHub = new Set(hubs);
  const others = Uint32Array.from({ length: network.people }, (_, p) => p).filter((p) => !isHub.has(p));
  const { of: label, sizes } = componentsOf(subnetworkOf(network, others));
  const of = new Int32Array(network.people).fill(-1);
  others.forEach((p, i) => {
    of[p] = label[i]!;
  });
  return { hubs, of, sizeOf: (p) => sizes[of[p]!] ?? 0 };
}

/** The best-connected person of each piece, of those who are here where there are any, of the largest pieces. */
function headsOf(people: readonly number[], { network, silent }: Ground, pieces: Pieces): number[] {
  const heads = new Map<number, number>();
  const hereOf = (p: number): boolean => silent[p] === 0;
  for (const p of people) {
    const piece = pieces.of[p]!;
    if (piece < 0) continue;
    const head = heads.get(piece);
    const isBetter =
      head === undefined ||
      (hereOf(p) === hereOf(head) ? degreeOf(network, p) > degreeOf(network, head) : hereOf(p));
    if (isBetter) heads.set(piece, p);
  }
  return [...heads.values()].sort((p, q) => pieces.sizeOf(q) - pieces.sizeOf(p) || p - q).slice(0, PIECES);
}

function leastConnectedOf({ network, known, away }: Ground): number[] {
  return Array.from({ length: network.people }, (_, p) => p)
    .filter((p) => degreeOf(known, p) > 0 && away[p] !== 1)
    .sort((p, q) => degreeOf(network, p) - degreeOf(network, q) || p - q)
    .slice(0, LEAST_CONNECTED);
}

/** People two steps away with the fewest ties. */
function twoStepsOf({ network, known, away }: Ground, p: number): number[] {
  const mine = aroundOf(known, p);
  const knows = new Set(mine).add(p);
  const near = new Set<number>();
  for (const q of mine.subarray(0, 20))
    for (const r of aroundOf(known, q).subarray(0, 200)) if (!knows.has(r) && away[r] !== 1) near.add(r);
  return [...near].sort((x, y) => degreeOf(network, x) - degreeOf(network, y) || x - y).slice(0, NEAR);
}

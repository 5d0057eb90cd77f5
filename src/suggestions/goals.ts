import type { Network, Value } from '../model.js';
import { componentsOf, dismantlingOf, separationsOf, webIndexOf } from '../network/index.js';
import { linchpinsOf } from '../shape/index.js';

/** What an introduction is for: a measure of the whole, and whether more of it is better. */
export interface GoalMeasure {
  readonly measure: string;
  readonly better: 'more' | 'less';
  of(network: Network): Value;
  /** How many pairs can be tried. */
  fits(network: Network): number;
  /** The same for many networks that have one tie more than this: the value without it, and that of each with it. */
  comparing?(network: Network): Comparing;
  /** What is gained, roughly: to see which pairs are worth measuring in many orders. */
  roughly?(network: Network, having: Network): number;
}

export interface Comparing {
  readonly without: Value;
  /** Null where it may well be no more than the chance of the orders in which equals leave. */
  having(network: Network): Value;
}

/** All pairs that are tried look at so many people and ties, or at so many each for the first pairs. */
export const WORK = 20_000_000;
const FEWEST = 30;
/** A search for linchpins is told of only where it is whole. */
const LINCHPINS_WORK = 100_000_000;

export function sizeOf({ people, ties }: Network): number {
  return people + ties + 1;
}

/** Each goal is one line of this. */
export const GOAL_MEASURES = {
  web: {
    ...{ measure: 'web_index', better: 'more', of: (network) => webIndexOf(network) },
    fits: (network) => Math.max(FEWEST, Math.floor(WORK / sizeOf(network) / 2)),
    ...{ comparing: webWithTies, roughly: webRoughly },
  },
  linchpins: {
    ...{ measure: 'linchpins', better: 'more', of: manyOf, comparing: linchpinsWithTies },
    fits: (network) => Math.floor(LINCHPINS_WORK / sizeOf(network) / (linchpinsOf(network).length + 1)),
  },
  bridge: {
    ...{ measure: 'pairs_cut_off', better: 'less', of: pairsCutOffOf },
    fits: (network) => Math.max(FEWEST, Math.floor(WORK / sizeOf(network))),
  },
} as const satisfies Record<string, GoalMeasure>;

export type Goal = keyof typeof GOAL_MEASURES;
export const GOALS = Object.keys(GOAL_MEASURES) as readonly Goal[];

/** So many standard errors are beyond the chance of random orders. */
const BEYOND = 2;

/** Both in the same orders of equals, order by order. */
function webWithTies(network: Network): Comparing {
  const without = webIndexOf(network);
  const { sums } = dismantlingOf(network);
  return { without, having: (more) => (isBeyond(sums, dismantlingOf(more).sums) ? webIndexOf(more) : null) };
}

function webRoughly(network: Network, having: Network): number {
  const sumOf = ({ sums }: { sums: readonly number[] }): number => sums.reduce((all, sum) => all + sum, 0);
  return sumOf(dismantlingOf(having)) - sumOf(dismantlingOf(network));
}

/** Whether the second are larger than the first, pair by pair, by more than chance; a single pair cannot tell, and is. */
function isBeyond(before: readonly number[], after: readonly number[]): boolean {
  const rises = after.map((sum, order) => sum - before[order]!);
  const mean = rises.reduce((all, rise) => all + rise, 0) / rises.length;
  if (rises.length < 2) return mean > 0;
  const squares = rises.reduce((all, rise) => all + (rise - mean) ** 2, 0);
  return mean > BEYOND * Math.sqrt(squares / (rises.length - 1) / rises.length);
}

function manyOf(network: Network): Value {
  return network.ties === 0 ? null : linchpinsOf(network).length;
}

/**
 * Those who break the network without the tie are all tried with it too, and with somebody else for each of them: what
 * is gained is no artefact of the search. A tie needs one more at most: without one of its ends it is not there.
 */
function linchpinsWithTies(network: Network): Comparing {
  if (network.ties === 0) return { without: null, having: manyOf };
  const like = linchpinsOf(network);
  const work = (like.length + 1) * sizeOf(network);
  const having = (more: Network): Value =>
    Math.min(linchpinsOf(more, { work, like }).length, like.length + 1);
  return { without: like.length, having };
}

/**
 * Pairs of others who cannot reach each other when one person is away, on average over everybody who might be.
 *
 * Formula: (apart · (n − 2) + Σ over p of pairs that part without p) / n; apart: pairs in different components. A tie
 * more never raises it. Not defined when: fewer than 3 people.
 *
 * @example a path a-b-c: without b one pair, without a or c none: 1/3; everybody linked: 0
 */
export function pairsCutOffOf(network: Network): Value {
  const n = network.people;
  if (n < 3) return null;
  const together = componentsOf(network).sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const apart = (n * (n - 1)) / 2 - together;
  return separationsOf(network).pairs.reduce((sum, pairs) => sum + pairs, apart * (n - 2)) / n;
}

import { oncePer } from '../kit/index.js';
import type { Network, Value } from '../model.js';
import { boundOf, drawnPathsOf } from './sampled-paths.js';
import { Searches } from './searches.js';

/** What shortest paths say, a tie counting as one step whatever its depth. */
export interface Paths {
  /** Pairs of others whose shortest paths lead through a person, shared between equally short ones; not normalized. */
  readonly betweenness: Float64Array;
  /** Mean steps between two people who can reach each other. */
  readonly meanDistance: Value;
  /** How many paths were drawn; where nothing was drawn, how many people all paths were followed from. */
  readonly sources: number;
  readonly exact: boolean;
  /**
   * With `PATH_CONFIDENCE`, nobody's betweenness as a share of all pairs (0 to 1) is off by more than this; 0 when
   * exact.
   */
  readonly error: number;
}

/** All paths are followed where people × (people + ties) is up to this; above, a sample is drawn. */
export const PATH_WORK = 3e6;
/** A log with more ties than this is large: fewer paths are drawn, and in fewer of its parts all are followed. */
export const PATH_TIES = 250_000;
export const PATH_ERROR = 0.02;
export const PATH_CONFIDENCE = 0.95;

/**
 * The paths of a log's whole network may look at so many ends of ties, those of a part at its share of them by ties, or
 * at `PATH_WORK` where that is more: seconds in all; those of a large log at half of that. Where `PATH_ERROR` takes
 * more, there are fewer paths, but `FEWEST`, and the error is larger.
 */
export const PATH_LOOKS = 4e8;
const LARGE = 0.5;
const FEWEST = 500;
/** Paths that are drawn only to see what one costs: those that are counted stay independent of how many they are. */
const TRIED = 32;

/**
 * Betweenness and mean distance: by one search from each person (Brandes 2001), or, where that is more than
 * `PATH_WORK`, from seeded shortest paths between drawn pairs, as many as bound the error for everybody at once
 * (Riondato & Kornaropoulos 2016), unless these would cost more than all searches. Of a part, with how many ties the
 * whole has.
 *
 * @example a path a-b-c: betweenness 0, 1, 0; mean distance 4/3
 */
export function pathsOf(network: Network, { seed = 1, wholeTies = network.ties }: Drawing = {}): Paths {
  const known = knownOf(network);
  const key = `${seed} ${wholeTies}`;
  let paths = known.get(key);
  if (paths === undefined) {
    paths = measuredOf(network, { seed, wholeTies });
    known.set(key, paths);
  }
  return paths;
}

interface Drawing {
  readonly seed?: number;
  readonly wholeTies?: number;
}

const knownOf = oncePer((_network: Network) => new Map<string, Paths>());

function measuredOf(network: Network, { seed, wholeTies }: Required<Drawing>): Paths {
  const { people, ties } = network;
  // The larger a log, the more parts of one size it has, and each one's looks grow faster than its ties.
  const work = PATH_WORK * Math.min(1, PATH_TIES / wholeTies) ** 2;
  if (people * (people + ties) <= work) return everyPathOf(network);
  const ofLog = PATH_LOOKS * (wholeTies > PATH_TIES ? LARGE : 1);
  const looks = Math.max(work, (ofLog * ties) / wholeTies);
  const bound = boundOf(network, PATH_CONFIDENCE);
  const wanted = bound.pathsFor(PATH_ERROR);
  const each = Math.max(1, drawnPathsOf(network, TRIED, seed + 1).looks / TRIED);
  const all = 2 * people * (people + 2 * ties);
  if (all <= Math.min(looks, wanted * each)) return everyPathOf(network);
  const fits = Math.max(FEWEST, Math.floor(looks / each));
  return fits < wanted
    ? sampleOf(network, { sources: fits, error: bound.errorFrom(fits), seed })
    : sampleOf(network, { sources: wanted, error: PATH_ERROR, seed });
}

function sampleOf(
  network: Network,
  { sources, error, seed }: Pick<Paths, 'sources' | 'error'> & { seed: number },
): Paths {
  const { through, steps, reached } = drawnPathsOf(network, sources, seed);
  const pairs = (network.people * (network.people - 1)) / 2;
  return {
    betweenness: through.map((count) => (count / sources) * pairs),
    meanDistance: reached > 0 ? steps / reached : null,
    sources,
    exact: false,
    error,
  };
}

function everyPathOf(network: Network): Paths {
  const search = new Searches(network);
  for (let source = 0; source < network.people; source += 1) search.from(source);
  return {
    betweenness: search.through.map((sum) => sum / 2),
    meanDistance: search.reached > 0 ? search.steps / search.reached : null,
    sources: network.people,
    exact: true,
    error: 0,
  };
}

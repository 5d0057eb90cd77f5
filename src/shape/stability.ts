import { type Random, randomOf } from '../kit/index.js';
import type { Network, Value } from '../model.js';
import { Resampler, tiesByKeyOf } from '../network/index.js';
import { classOf, type Evidence, evidenceOf } from './class.js';
import type { Effort } from './measure.js';

/**
 * As many resamples as have `RESAMPLE_TIES` in all, by the ties of the whole log, so that the whole and all of its
 * parts have equally many; at most 100, and at least 10 up to `MOST_TIES`.
 */
const RESAMPLE_TIES = 2_000_000;
export const MOST_RESAMPLES = 100;
const FEWEST_RESAMPLES = 10;
export const MOST_TIES = 1_500_000;
/** Equals leave in several orders in each resample while these look at so many people and ties. */
const ORDER_WORK = 2000;

/** How often the class came out the same, as a share, and of how many resamples. */
export interface Stability {
  readonly stability: Value;
  readonly resamples: number;
  /** By measure, how far it moves from resample to resample. */
  readonly noise: Readonly<Record<string, Value>>;
}

/**
 * Share of resamples of the interactions in which the class is the same.
 *
 * A bootstrap: each interaction is drawn a Poisson(1) number of times, so a tie of k interactions is still there with
 * probability 1 − e^(−k), and people who lose all ties are not in that resample's log. So resamples have fewer ties
 * than another log of the same length would have, and what is measured on them lies to one side. Only how far they
 * spread is taken from them: every measure is moved so that its mean over the resamples is the measured value (the
 * bias of the bootstrap taken off: Efron & Tibshirani 1993, ch. 10).
 * Not defined when: too small to have a shape, no ties, or more than a million and a half.
 *
 * @example a star of 300 mentions, one each: 37 % of them are lost each time, and it is a star every time: 1
 */
export function stabilityOf(network: Network, evidence: Evidence, effort: Effort): Stability {
  const shape = classOf(evidence);
  if (shape === 'too-small' || network.ties === 0 || network.ties > MOST_TIES)
    return { stability: null, resamples: 0, noise: {} };
  const resamples = resamplesOf(effort.wholeTies);
  const seen = resampledOf(network, resamples, effort.seed);
  const same = movedTo(seen, evidence).filter((moved) => classOf(moved) === shape).length;
  return { stability: same / resamples, resamples, noise: noiseOf(seen) };
}

/** How many resamples a log of so many ties gets. */
export function resamplesOf(wholeTies: number): number {
  const fits = Math.floor(RESAMPLE_TIES / Math.max(1, wholeTies));
  return Math.max(FEWEST_RESAMPLES, Math.min(MOST_RESAMPLES, fits));
}

/** The evidence of each resample. */
function resampledOf(network: Network, resamples: number, seed: number): Evidence[] {
  const random = randomOf(seed);
  const order = tiesByKeyOf(network);
  const stays = new Float64Array(order.length);
  for (let at = 0; at < order.length; at += 1) stays[at] = 1 - Math.exp(-network.interactions[order[at]!]!);
  const kept = new Uint8Array(network.ties);
  const resampler = new Resampler(network, ORDER_WORK);
  return Array.from({ length: resamples }, () => {
    draw(kept, { order, stays, random });
    return evidenceOf(resampler.of(kept));
  });
}

interface Drawn {
  readonly order: Uint32Array;
  /** How likely the tie at each position of the order is still there. */
  readonly stays: Float64Array;
  readonly random: Random;
}

function draw(kept: Uint8Array, { order, stays, random }: Drawn): void {
  for (let at = 0; at < order.length; at += 1) kept[order[at]!] = random() < stays[at]! ? 1 : 0;
}

/** Every measure with the mean that it has in the whole; what the whole or a resample has not stays as it is. */
function movedTo(seen: readonly Evidence[], whole: Evidence): Evidence[] {
  const shifts = new Map(
    Object.entries(whole).map(([name, value]) => {
      const values = seen.flatMap((evidence) => evidence[name] ?? []);
      const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
      return [name, value === null || values.length === 0 ? 0 : value - mean];
    }),
  );
  return seen.map((evidence) =>
    Object.fromEntries(
      Object.entries(evidence).map(([name, value]) => [
        name,
        value === null ? null : value + shifts.get(name)!,
      ]),
    ),
  );
}

const MIDDLE = 0.9;

/**
 * By measure, half of what the middle 90 % of the resamples span; null where it is not defined in all of them.
 * Resamples lose ties, so that their middle lies beside the value; how far they spread does not depend on that.
 */
function noiseOf(seen: readonly Evidence[]): Record<string, Value> {
  const names = Object.keys(seen[0] ?? {}).filter((name) => name !== 'people');
  return Object.fromEntries(
    names.map((name) => {
      const values = seen.flatMap((evidence) => evidence[name] ?? []).sort((x, y) => x - y);
      const edge = Math.floor(((1 - MIDDLE) / 2) * values.length);
      const span = values.length === 0 ? 0 : values[values.length - 1 - edge]! - values[edge]!;
      return [name, values.length < seen.length ? null : span / 2];
    }),
  );
}

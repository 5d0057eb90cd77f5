import { randomOf } from '../kit/index.js';
import type { Network, ShapeClass, Value } from '../model.js';
import { resampleOf } from '../network/index.js';
import { classOf, evidenceOf } from './class.js';
import type { Effort } from './measure.js';

/**
 * As many resamples as have `RESAMPLE_TIES` in all, by the ties of the whole log, so that the whole and all of its
 * parts have equally many; at most 100, and at least 10 up to `MOST_TIES`.
 */
const RESAMPLE_TIES = 2_000_000;
const MOST_RESAMPLES = 100;
const FEWEST_RESAMPLES = 10;
const MOST_TIES = 1_500_000;

/** How often the class came out the same, as a share, and of how many resamples. */
export interface Stability {
  readonly stability: Value;
  readonly resamples: number;
}

/**
 * Share of resamples of the interactions in which the class is the same.
 *
 * A bootstrap: each interaction is drawn a Poisson(1) number of times, so a tie of k interactions is still there
 * with probability 1 − e^(−k), and people who lose all ties are not in that resample's log.
 * Not defined when: too small to have a shape, no ties, or more than a million and a half.
 *
 * @example a star of 300 mentions, one each: 37 % of them are lost each time, and it is a star every time: 1
 */
export function stabilityOf(network: Network, shape: ShapeClass, effort: Effort): Stability {
  if (shape === 'too-small' || network.ties === 0 || network.ties > MOST_TIES)
    return { stability: null, resamples: 0 };
  const fits = Math.floor(RESAMPLE_TIES / Math.max(1, effort.wholeTies));
  const resamples = Math.max(FEWEST_RESAMPLES, Math.min(MOST_RESAMPLES, fits));
  const random = randomOf(effort.seed);
  const stays = network.interactions.map((count) => 1 - Math.exp(-count));
  let same = 0;
  for (let i = 0; i < resamples; i += 1) {
    const resample = resampleOf(network, (tie) => random() < stays[tie]!);
    if (classOf(evidenceOf(resample)) === shape) same += 1;
  }
  return { stability: same / resamples, resamples };
}

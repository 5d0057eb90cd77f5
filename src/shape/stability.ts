import { randomOf } from '../kit/index.js';
import type { Network, ShapeClass, Value } from '../model.js';
import { tiedNetworkOf } from '../network/index.js';
import { classOf, evidenceOf } from './class.js';

/** As many resamples as have `RESAMPLE_TIES` in all, but at most 100, and at least 10 up to `MOST_TIES`. */
const RESAMPLE_TIES = 500_000;
const MOST_RESAMPLES = 100;
const FEWEST_RESAMPLES = 10;
const MOST_TIES = 1_000_000;

/**
 * Share of resamples of the interactions in which the class is the same.
 *
 * A bootstrap: each interaction is drawn a Poisson(1) number of times, so a tie of k interactions is still there
 * with probability 1 − e^(−k), and people who lose all ties are not in that resample's log.
 * Not defined when: too small to have a shape, no ties, or more than a million.
 *
 * @example a star of 300 mentions, one each: 37 % of them are lost each time, and it is a star every time: 1
 */
export function stabilityOf(network: Network, shape: ShapeClass, seed: number): Value {
  if (shape === 'too-small' || network.ties === 0 || network.ties > MOST_TIES) return null;
  const fits = Math.floor(RESAMPLE_TIES / network.ties);
  const resamples = Math.max(FEWEST_RESAMPLES, Math.min(MOST_RESAMPLES, fits));
  const random = randomOf(seed);
  const stays = network.interactions.map((count) => 1 - Math.exp(-count));
  let same = 0;
  for (let i = 0; i < resamples; i += 1) {
    const resample = tiedNetworkOf(network, (tie) => random() < stays[tie]!);
    if (classOf(evidenceOf(resample)) === shape) same += 1;
  }
  return same / resamples;
}

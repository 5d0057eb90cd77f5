import { randomOf } from '../kit/index.js';
import type { Network, ShapeClass, Value } from '../model.js';
import { tiedNetworkOf } from '../network/index.js';
import { classOf, evidenceOf } from './class.js';

/** Most resamples, fewest that say something, and ties in all of them together. */
export const MOST_RESAMPLES = 100;
export const FEWEST_RESAMPLES = 10;
export const RESAMPLE_TIES = 10_000_000;

/**
 * Share of resamples of the interactions in which the class is the same.
 *
 * A bootstrap: each interaction is drawn a Poisson(1) number of times, so a tie of k interactions is still there
 * with probability 1 − e^(−k), and people who lose all ties are not in that resample's log.
 * Not defined when: too small to have a shape, or so many ties that fewer than 10 resamples fit.
 *
 * @example a star of 300 mentions, one each: 37 % of them are lost each time, and it is a star every time: 1
 */
export function stabilityOf(network: Network, shape: ShapeClass, seed: number): Value {
  const resamples = Math.min(MOST_RESAMPLES, Math.floor(RESAMPLE_TIES / Math.max(1, network.ties)));
  if (shape === 'too-small' || network.ties === 0 || resamples < FEWEST_RESAMPLES) return null;
  const random = randomOf(seed);
  const stays = network.interactions.map((count) => 1 - Math.exp(-count));
  let same = 0;
  for (let i = 0; i < resamples; i += 1) {
    const resample = tiedNetworkOf(network, (tie) => random() < stays[tie]!);
    if (classOf(evidenceOf(resample)) === shape) same += 1;
  }
  return same / resamples;
}

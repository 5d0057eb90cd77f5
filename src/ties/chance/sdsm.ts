import { chancesOf } from './bicm.js';
import type { Guests } from './guests.js';
import type { Test } from './test.js';
import { addTrials } from './trials.js';

/**
 * The stochastic degree sequence model: how often two people share k events or more when each is at each event with
 * the probability that their own attendance and the event's size give it.
 *
 *     P(X >= k),  X = sum over events e of Bernoulli(p_ae p_be)
 *
 * p_ae: see `chancesOf`. X is Poisson-binomial; its tail is computed exactly, events of one size together.
 *
 * Source: Neal 2014, "The backbone of bipartite projections", Social Networks 39; Neal, Domagalski & Sagan 2021,
 * "Comparing alternatives to the fixed degree sequence model", Scientific Reports 11:23929.
 * @example two people at the one event of two that each attended: 2 events at 1/4 each, P(X >= 1) = 7/16.
 */
export function sdsmOf(guests: Guests): Test {
  const { events, of } = chancesOf(guests);
  return (k, mine, theirs) => {
    const [p, q] = [of(mine), of(theirs)];
    const mean = events.reduce((sum, { times }, e) => sum + times * p[e]! * q[e]!, 0);
    // The median is the mean rounded up or down: sharing no more than expected is never beyond chance.
    if (k <= mean) return 1;
    const below = new Float64Array(k);
    below[0] = 1;
    events.forEach(({ times }, e) => {
      addTrials(below, { times, success: p[e]! * q[e]! });
    });
    return Math.max(0, 1 - below.reduce((sum, x) => sum + x, 0));
  };
}

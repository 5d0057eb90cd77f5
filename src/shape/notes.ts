import { MOST_ORDERS, ordersOfParts } from '../network/index.js';
import { MOST_REWIRINGS, rewiringsOf } from './rewiring.js';
import { MOST_RESAMPLES, MOST_TIES, resamplesOf } from './stability.js';

/**
 * What a reader should know of how often chance was drawn for a log of so many ties, where it was less often than
 * usual, a sentence each. Ten are drawn at least, whatever they take.
 */
export function shapeNotesOf(ties: number): string[] {
  const resamples = resamplesOf(ties);
  const rewirings = rewiringsOf(ties);
  const orders = ordersOfParts(ties);
  return [
    ties > MOST_TIES
      ? `Stability is not measured: this network has more than ${grouped(MOST_TIES)} ties.`
      : resamples < MOST_RESAMPLES
        ? `Stability is read from ${resamples} resamples instead of ${MOST_RESAMPLES}: ${because(ties)}`
        : '',
    rewirings < MOST_REWIRINGS
      ? `The core is compared with ${rewirings} rewired networks instead of ${MOST_REWIRINGS}: ${because(ties)}`
      : '',
    orders < MOST_ORDERS
      ? `In each community, equals leave in ${orders} orders at most instead of ${MOST_ORDERS}: ${because(ties)}`
      : '',
  ].filter((note) => note !== '');
}

function because(ties: number): string {
  return `this network has ${grouped(ties)} ties, and more would take longer than about a second.`;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

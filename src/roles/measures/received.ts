import { columnOf, hasDirection, type PersonMeasure, sumsOf } from '../person-measure.js';

/** Directed interactions received from others. */
export const received = {
  name: 'received',
  of: 'person',
  label: 'Received',
  says: 'How many directed interactions (messages, replies, mentions, reactions) this person received from others.',
  formula: 'Σ over ties of the directed interactions to the person',
  range: '0 and more',
  undefinedWhen: 'the log has no directed interactions',
  source: 'count (out- and in-strength)',
  example: '2 messages to Ann, 1 from Ann: 1',
  column: (from) => {
    const { network, ties } = from;
    if (!hasDirection(ties)) return columnOf(network.people, () => Number.NaN);
    return sumsOf(
      from,
      (i) => ties.bToA[i]!,
      (i) => ties.aToB[i]!,
    );
  },
} as const satisfies PersonMeasure;

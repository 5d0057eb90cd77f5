import { columnOf, hasDirection, type PersonMeasure, sumsOf } from '../person-measure.js';

/** Directed interactions addressed to others. */
export const sent = {
  name: 'sent',
  of: 'person',
  label: 'Sent',
  says: 'How many directed interactions (messages, replies, mentions, reactions) this person addressed to others.',
  formula: 'Σ over ties of the directed interactions from the person',
  range: '0 and more',
  undefinedWhen: 'the log has no directed interactions',
  source: 'count (out- and in-strength)',
  example: '2 messages to Ann, 1 from Ann: 2',
  column: (from) => {
    const { network, ties } = from;
    if (!hasDirection(ties)) return columnOf(network.people, () => Number.NaN);
    return sumsOf(
      from,
      (i) => ties.aToB[i]!,
      (i) => ties.bToA[i]!,
    );
  },
} as const satisfies PersonMeasure;

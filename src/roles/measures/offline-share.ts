import { type PersonMeasure, sharesOf, sumsOf } from '../person-measure.js';

/** The share of the interactions that took place offline. */
export const offlineShare = {
  name: 'offline_share',
  of: 'person',
  label: 'Offline share',
  says: "Which share of this person's interactions took place offline; those of unknown medium count in neither share.",
  formula: 'offline interactions / interactions',
  range: '0 to 1',
  undefinedWhen: 'the person has no interactions',
  source: 'share',
  example: '3 messages online, 1 lunch offline: 0.25',
  column: (from) =>
    sharesOf(
      sumsOf(from, (i) => from.ties.offline[i]!),
      sumsOf(from, (i) => from.ties.interactions[i]!),
    ),
} as const satisfies PersonMeasure;

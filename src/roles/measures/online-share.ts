import { type PersonMeasure, sharesOf, sumsOf } from '../person-measure.js';

/** The share of the interactions that took place online. */
export const onlineShare = {
  name: 'online_share',
  of: 'person',
  label: 'Online share',
  says: "Which share of this person's interactions took place online; those of unknown medium count in neither share.",
  formula: 'online interactions / interactions',
  range: '0 to 1',
  undefinedWhen: 'the person has no interactions',
  source: 'share',
  example: '3 messages online, 1 lunch offline: 0.75',
  column: (from) =>
    sharesOf(
      sumsOf(from, (i) => from.ties.online[i]!),
      sumsOf(from, (i) => from.ties.interactions[i]!),
    ),
} as const satisfies PersonMeasure;

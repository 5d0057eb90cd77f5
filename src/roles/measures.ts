import { acrossShare } from './measures/across-share.js';
import { activeDays } from './measures/active-days.js';
import { answersGiven } from './measures/answers-given.js';
import { answersReceived } from './measures/answers-received.js';
import { betweenness } from './measures/betweenness.js';
import { closure } from './measures/closure.js';
import { communitiesReached } from './measures/communities-reached.js';
import { constraint } from './measures/constraint.js';
import { conversations } from './measures/conversations.js';
import { conversationsAtOnce } from './measures/conversations-at-once.js';
import { coreNumber } from './measures/core-number.js';
import { cutOffWithout } from './measures/cut-off-without.js';
import { deepShare } from './measures/deep-share.js';
import { deepTies } from './measures/deep-ties.js';
import { dependants } from './measures/dependants.js';
import { drawnOut } from './measures/drawn-out.js';
import { drawnOutExpected } from './measures/drawn-out-expected.js';
import { drawnOutP } from './measures/drawn-out-p.js';
import { effectiveSize } from './measures/effective-size.js';
import { interactions } from './measures/interactions.js';
import { introductions } from './measures/introductions.js';
import { introductionsExpected } from './measures/introductions-expected.js';
import { introductionsP } from './measures/introductions-p.js';
import { membership } from './measures/membership.js';
import { mostAtOnce } from './measures/most-at-once.js';
import { offlineShare } from './measures/offline-share.js';
import { onlineShare } from './measures/online-share.js';
import { pairsCutWithout } from './measures/pairs-cut-without.js';
import { reach } from './measures/reach.js';
import { received } from './measures/received.js';
import { sent } from './measures/sent.js';
import { silenceDays } from './measures/silence-days.js';
import { ties } from './measures/ties.js';
import { usualGapDays } from './measures/usual-gap-days.js';
import { webIndexWithout } from './measures/web-index-without.js';
import { wovenShare } from './measures/woven-share.js';
import type { PersonMeasure, Standpoint } from './person-measure.js';

/** Every measure of a person's place, in the order of columns; the first six are columns of their own. */
export const PERSON_MEASURES = [
  ties,
  deepTies,
  deepShare,
  webIndexWithout,
  cutOffWithout,
  introductions,
  introductionsExpected,
  introductionsP,
  drawnOut,
  drawnOutExpected,
  drawnOutP,
  pairsCutWithout,
  reach,
  dependants,
  betweenness,
  constraint,
  effectiveSize,
  closure,
  wovenShare,
  coreNumber,
  communitiesReached,
  acrossShare,
  interactions,
  onlineShare,
  offlineShare,
  sent,
  received,
  answersGiven,
  answersReceived,
  conversations,
  conversationsAtOnce,
  mostAtOnce,
  activeDays,
  usualGapDays,
  silenceDays,
  membership,
] as const satisfies readonly PersonMeasure[];

export type MeasureName = (typeof PERSON_MEASURES)[number]['name'];

/** A column per measure, a position per person; NaN where a measure is not defined. */
export type Columns = Readonly<Record<MeasureName, Float64Array>>;

export function columnsOf(from: Standpoint): Columns {
  const columns = PERSON_MEASURES.map(({ name, column }) => [name, column(from)] as const);
  return Object.fromEntries(columns) as unknown as Columns;
}

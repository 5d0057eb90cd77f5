import { type Common, commonOf } from './common.js';
import { UNIT, unitsOf } from './exact.js';
import type { Pairs } from './pairs.js';

/** All that facets are computed from: the pairs, each person's totals, and what the log can show at all. */
export interface Grounds {
  readonly pairs: Pairs;
  readonly people: number;
  /** Each person's evidence over all partners, and the number of partners. */
  readonly volume: Float64Array;
  readonly partners: Uint32Array;
  readonly common: Common;
  /** The day since 1970 from which recency is counted; NaN without times. */
  readonly asOfDay: number;
  /** The day of the first contact in the log; NaN without times. */
  readonly startDay: number;
  readonly halfLife: number;
  readonly shows: Shows;
}

/** What a log shows at all, so that a facet that it cannot show is null and not 0. */
export interface Shows {
  readonly times: boolean;
  readonly online: boolean;
  readonly offline: boolean;
  /** At least one pair has directed interactions each way. */
  readonly bothWays: boolean;
  /** More than one kind, medium or place occurs with some pair, so that variety could be seen. */
  readonly variety: boolean;
}

/** The totals around the pairs. */
export function groundsOf(
  pairs: Pairs,
  people: number,
  clock: { asOfDay: number; halfLife: number },
): Grounds {
  const volume = new Float64Array(people);
  const partners = new Uint32Array(people);
  let startDay = Number.NaN;
  for (let i = 0; i < pairs.size; i += 1) {
    const a = pairs.a[i]!;
    const b = pairs.b[i]!;
    const evidence = unitsOf(pairs.evidence[i]!);
    const first = pairs.firstDay[i]!;
    volume[a]! += evidence;
    volume[b]! += evidence;
    partners[a]! += 1;
    partners[b]! += 1;
    if (!(startDay <= first) && !Number.isNaN(first)) startDay = first;
  }
  for (let p = 0; p < people; p += 1) volume[p]! /= UNIT;
  const common = commonOf(pairs, people);
  return { pairs, people, volume, partners, common, startDay, ...clock, shows: showsOf(pairs) };
}

function showsOf(pairs: Pairs): Shows {
  const some = (test: (i: number) => boolean): boolean => {
    for (let i = 0; i < pairs.size; i += 1) if (test(i)) return true;
    return false;
  };
  return {
    times: some((i) => pairs.days[i]! > 0),
    online: some((i) => pairs.online[i]! > 0),
    offline: some((i) => pairs.offline[i]! > 0),
    bothWays: some((i) => pairs.aToB[i]! > 0 && pairs.bToA[i]! > 0),
    variety: some((i) => pairs.kinds[i]! > 1 || pairs.media[i]! > 1 || pairs.places[i]! > 1),
  };
}

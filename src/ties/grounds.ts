import { DAY } from '../kit/index.js';
import { throughOf } from './common.js';
import type { Pairs } from './pairs.js';
import { type Totals, totalsOf } from './totals.js';

/** All that facets are computed from: the pairs, each person's totals, and what the log can show at all. */
export interface Grounds {
  readonly pairs: Pairs;
  readonly people: number;
  readonly totals: Totals;
  /** The contact that reaches one of a pair from the other through others. */
  readonly through: Float64Array;
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

/** What is known beside the pairs, and memory that nobody reads any more. */
interface Given extends Pick<Grounds, 'people' | 'asOfDay' | 'halfLife'> {
  readonly spare: ArrayBuffer;
}

/** The totals around the pairs. */
export function groundsOf(pairs: Pairs, { people, asOfDay, halfLife, spare }: Given): Grounds {
  const totals = totalsOf(pairs, people);
  const through = throughOf(pairs, totals, spare);
  const startDay = leastOf(pairs.first) / DAY;
  return { pairs, people, totals, through, asOfDay, startDay, halfLife, shows: showsOf(pairs) };
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

function leastOf(times: Float64Array): number {
  let least = Number.NaN;
  for (let i = 0; i < times.length; i += 1)
    if (!(least <= times[i]!) && !Number.isNaN(times[i]!)) least = times[i]!;
  return least;
}

import { DAY } from '../kit/index.js';
import type { Analysis } from '../model.js';

/** Periods whose lengths differ by more than this are not alike. */
export const ALIKE = 1.25;

type Period = Analysis['period'];

/** What a comparison of two periods may claim. */
export interface Claims {
  /** That a tie was not there before: the earlier result looks as far back as the later one looks on. */
  readonly formed: boolean;
  /** That a tie is gone: the later result goes on for as long as the earlier one could see it. */
  readonly lost: boolean;
  /** That a tie deepened or cooled: both results call a tie deep by the same rules. */
  readonly turned: boolean;
}

/**
 * Who does not occur in a short log may only not have had the time. A tie is formed only when the earlier result is at
 * least as long as the part of the later one that it does not cover, and lost only when that holds the other way
 * round; as long means within a quarter. Without times all is claimed.
 *
 * @example a year against the month that follows it: ties are formed; none is lost, for many meet less than monthly.
 */
export function comparedClaimsOf(before: Period, after: Period): Omit<Claims, 'turned'> {
  return { formed: reachesOver(before, after), lost: reachesOver(after, before) };
}

/** True when `one` is as long as what the other has beyond it. */
function reachesOver(one: Period, other: Period): boolean {
  if (one.days === null || other.days === null) return true;
  return ALIKE * one.days >= other.days - sharedOf(one, other);
}

/** Days that both have. */
function sharedOf(one: Period, other: Period): number {
  const [from, until] = [one, other]
    .map(({ first, last }) => [dayOf(first), dayOf(last)])
    .reduce(([x, y], [z, w]) => [Math.max(x!, z!), Math.min(y!, w!)]) as [number, number];
  return Math.max(0, until - from + 1);
}

function dayOf(time: string | null): number {
  return time === null ? Number.NaN : Math.floor(Date.parse(time) / DAY);
}

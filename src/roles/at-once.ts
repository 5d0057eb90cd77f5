import type { Network } from '../model.js';
import { showsAnswers } from './person-measure.js';
import type { Slots } from './slots.js';

/** Conversations on one day: a position per person, NaN where the log does not tell. */
export interface AtOnce {
  /** On the days on which the person was in contact with anybody, in the mean. */
  readonly mean: Float64Array;
  readonly most: Float64Array;
  /** On how many days there were at least `SEVERAL`. */
  readonly severalDays: Float64Array;
}

/** So many conversations on one day are several. */
export const SEVERAL = 3;

/** With how many people each person was in contact on the same day, of those with whom both sides speak. */
export function atOnceOf(network: Network, { offsets, date, tie }: Slots): AtOnce {
  const { people, aToB, bToA } = network;
  const column = (): Float64Array => new Float64Array(people).fill(Number.NaN);
  const atOnce = { mean: column(), most: column(), severalDays: column() };
  if (!showsAnswers(network)) return atOnce;
  for (let p = 0; p < people; p += 1) {
    const [start, end] = [offsets[p]!, offsets[p + 1]!];
    if (start === end) continue;
    const sums = { days: 0, all: 0, most: 0, several: 0 };
    for (let s = start; s < end; ) {
      let today = 0;
      const now = date[s];
      for (; s < end && date[s] === now; s += 1) {
        if (aToB[tie[s]!]! > 0 && bToA[tie[s]!]! > 0) today += 1;
      }
      sums.days += 1;
      sums.all += today;
      sums.most = Math.max(sums.most, today);
      if (today >= SEVERAL) sums.several += 1;
    }
    atOnce.mean[p] = sums.all / sums.days;
    atOnce.most[p] = sums.most;
    atOnce.severalDays[p] = sums.several;
  }
  return atOnce;
}

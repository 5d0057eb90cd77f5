import type { Clock } from './clock.js';

/**
 * How likely each contact is in its place by chance: as often as any contact of the log, or, where that is more, as
 * often as the other contacts of its tie outside the window (a thread is no habit). Who always talk in one channel say
 * nothing by talking there. `share`: per place, of all contacts; later places are events, whose contacts have 0.
 */
export function usualOf(
  { offsets, day, place }: Pick<Clock['contacts'], 'offsets' | 'day' | 'place'>,
  window: number,
  share: ArrayLike<number>,
): Float32Array {
  const usual = new Float32Array(day.length);
  const [all, near] = [new Uint32Array(share.length), new Uint32Array(share.length)];
  const count = (into: Uint32Array, row: number, by: number): void => {
    if (place[row]! < share.length) into[place[row]!]! += by;
  };
  for (let t = 0; t + 1 < offsets.length; t += 1) {
    const [start, end] = [offsets[t]!, offsets[t + 1]!];
    let [low, high] = [start, start];
    for (let row = start; row < end; row += 1) count(all, row, 1);
    for (let row = start; row < end; row += 1) {
      for (; high < end && day[high]! <= day[row]! + window; high += 1) count(near, high, 1);
      for (; day[low]! < day[row]! - window; low += 1) count(near, low, -1);
      const at = place[row]!;
      if (at >= share.length) continue;
      const others = end - start - (high - low);
      usual[row] = Math.max(share[at]!, (all[at]! - near[at]! + share[at]!) / (others + 1));
    }
    for (let row = start; row < end; row += 1) if (place[row]! < share.length) all[place[row]!] = 0;
    for (let row = low; row < high; row += 1) count(near, row, -1);
  }
  return usual;
}

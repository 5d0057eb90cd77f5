import type { AttendanceList } from '../../model.js';
import type { Pairs } from '../pairs.js';
import { guestsOf } from './guests.js';
import { sdsmOf } from './sdsm.js';
import { rememberedOf } from './test.js';

/** Ties at or below this probability were together more often than chance explains. */
export const ALPHA = 0.05;

interface Crowd {
  readonly people: number;
  readonly eventLimit: number;
}

/**
 * Marks the ties whose shared events are no more than chance explains (1), others 0, whatever else they share.
 *
 * Two people who attend everything meet by chance. A tie is beyond chance when P(X >= k) <= 0.05 for the k events that
 * the two share, by the stochastic degree sequence model (see `sdsmOf`).
 *
 * The one test, for shape and for `--beyond-chance` alike. The hypergeometric test finds more on short lists, and calls
 * up to a third of all pairs beyond chance where some events are popular: with nobody seeking anybody it ties most
 * people together. Measured in bench/validate/CHANCE.md. Of the 139 pairs of the Davis women none is beyond chance.
 *
 * Not marked when they share no event. Cost: one test per distinct (k, K_a, K_b).
 */
export function crowdOf(
  attendance: AttendanceList,
  pairs: Pick<Pairs, 'size' | 'a' | 'b' | 'events'>,
  among: Crowd,
): Uint8Array {
  const crowd = new Uint8Array(pairs.size);
  if (attendance.size === 0) return crowd;
  const guests = guestsOf(attendance, among);
  const test = rememberedOf(sdsmOf(guests), guests.sizes.length);
  for (let i = 0; i < pairs.size; i += 1) {
    const shared = pairs.events[i]!;
    if (shared === 0) continue;
    const p = test(shared, guests.attended[pairs.a[i]!]!, guests.attended[pairs.b[i]!]!);
    if (p > ALPHA) crowd[i] = 1;
  }
  return crowd;
}

/**
 * Marks the ties that rest on attendance alone and on no more of it than chance explains: those of a crowd (see
 * `crowdOf`) without any interaction beside it. Shape must not be read off them: projected, any few well-attended
 * events look like a perfect web.
 */
export function chanceOf(crowd: Uint8Array, pairs: Pick<Pairs, 'interactions' | 'events'>): Uint8Array {
  return crowd.map((one, i) => (one === 1 && pairs.interactions[i]! <= pairs.events[i]! ? 1 : 0));
}

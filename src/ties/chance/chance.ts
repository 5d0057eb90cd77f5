import type { AttendanceList } from '../../model.js';
import type { Pairs } from '../pairs.js';
import { guestsOf } from './guests.js';
import { hypergeometricOf } from './hypergeometric.js';
import { sdsmOf } from './sdsm.js';
import { rememberedOf } from './test.js';

/** Ties at or below this probability were together more often than chance explains. */
export const ALPHA = 0.05;

/**
 * The two tests of co-attendance. Measured on planted lists (bench/validate/CHANCE.md: circles of five that meet by
 * themselves, and popular events that people of different appetite attend), at alpha 0.05: the hypergeometric finds
 * 39 to 99 % of the planted pairs and calls 18 to 34 % of the others beyond chance; the degree sequence model 5 to 81 %
 * and 0 to 7 %. Only the second keeps what alpha promises where some events are popular, so it is the one that drops
 * ties (`--beyond-chance`). Shape leaves out, unasked, only what even the generous first does not vouch for: on a short
 * list the second has no power left, of the 139 pairs of the Davis women it keeps none.
 */
export const TESTS = { hypergeometric: hypergeometricOf, sdsm: sdsmOf } as const;

interface Crowd {
  readonly people: number;
  readonly eventLimit: number;
  readonly test: keyof typeof TESTS;
}

/**
 * Marks the ties that rest on attendance alone and on no more of it than chance explains (1), others 0.
 *
 * Two people who attend everything meet by chance. A tie is beyond chance when P(X >= k) <= 0.05 for the k events that
 * the two share. A tie with any interaction beside attendance is never marked. Shape must not be read off the marked
 * ties: projected, any few well-attended events look like a perfect web.
 *
 * Not marked when nothing was attended. Cost: one test per distinct (k, K_a, K_b).
 */
export function chanceOf(
  attendance: AttendanceList,
  pairs: Pick<Pairs, 'size' | 'a' | 'b' | 'interactions' | 'events'>,
  crowd: Crowd,
): Uint8Array {
  const chance = new Uint8Array(pairs.size);
  if (attendance.size === 0) return chance;
  const guests = guestsOf(attendance, crowd);
  const test = rememberedOf(TESTS[crowd.test](guests));
  for (let i = 0; i < pairs.size; i += 1) {
    const shared = pairs.events[i]!;
    if (shared === 0 || pairs.interactions[i]! > shared) continue;
    const p = test(shared, guests.attended[pairs.a[i]!]!, guests.attended[pairs.b[i]!]!);
    if (p > ALPHA) chance[i] = 1;
  }
  return chance;
}

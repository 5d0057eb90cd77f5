import { FINE, finesOf, GRAIN, grainsOf } from '../kit/index.js';
import { type Company, companyOf } from './company.js';
import type { Pairs } from './pairs.js';
import type { Totals } from './totals.js';

/**
 * The contact that reaches one of a pair from the other through common contacts: sum over z of w_az w_bz / s_z, w
 * contact without events (everyone at an event has everyone in common), s that of z with anybody.
 *
 * @param spare memory of 24 bytes a pair or more that nobody reads any more
 */
export function throughOf(pairs: Pairs, totals: Totals, spare: ArrayBuffer): Float64Array {
  return summedOf(pairs, companyOf({ pairs, totals, spare }, 'contact'), totals.direct);
}

/** What two people's online contact has in common: sum over z of min(p_az, p_bz), p shares; NaN where either has none. */
export function kinshipOf(pairs: Pairs, totals: Totals): Float64Array {
  const kinship = summedOf(pairs, companyOf({ pairs, totals }, 'share'), null);
  for (let i = 0; i < pairs.size; i += 1) {
    const some = totals.online[pairs.a[i]!]! > 0 && totals.online[pairs.b[i]!]! > 0;
    if (!some) kinship[i] = Number.NaN;
  }
  return kinship;
}

/**
 * A sum over the common contacts of every pair: of min(x, y), or of x y / s where s is given for the common contact.
 *
 * The company of a pair's first person is marked, once for all the pairs that begin with that one, and the company of
 * the second is walked. Sums are of whole grains, and exact.
 */
function summedOf(
  { size, a, b }: Pairs,
  { bounds, partners, values }: Company,
  through: Float64Array | null,
): Float64Array {
  const sums = new Float64Array(size);
  /** Where each person stands in the company of the first, counted from 1; 0 for everybody else. */
  const placeOf = new Uint16Array(bounds.length / 2);
  let first = 0;
  let end = 0;
  for (let i = 0; i < size; i += 1) {
    if (i === 0 || a[i] !== a[i - 1]) {
      for (let k = first; k < end; k += 1) placeOf[partners[k]!] = 0;
      first = bounds[2 * a[i]!]!;
      end = bounds[2 * a[i]! + 1]!;
      for (let k = first; k < end; k += 1) placeOf[partners[k]!] = k - first + 1;
    }
    const last = bounds[2 * b[i]! + 1]!;
    let sum = 0;
    for (let k = bounds[2 * b[i]!]!; k < last; k += 1) {
      const place = placeOf[partners[k]!]!;
      if (place === 0) continue;
      const x = values[k]!;
      const y = values[first + place - 1]!;
      sum += through === null ? finesOf(Math.min(x, y)) : grainsOf((x * y) / through[partners[k]!]!);
    }
    sums[i] = sum / (through === null ? FINE : GRAIN);
  }
  return sums;
}

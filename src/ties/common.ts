import { type Company, companyOf } from './company.js';
import { FINE, finesOf, GRAIN, grainsOf } from './exact.js';
import type { Pairs } from './pairs.js';
import type { Totals } from './totals.js';

/** What two people have in common: a position per pair. */
export interface Common {
  /** Sum over common contacts z of min(p_az, p_bz), p the shares of online contact; NaN where either has none. */
  readonly kinship: Float64Array;
  /** Sum over common contacts z of w_az w_bz / s_z: the contact that reaches one from the other through others. */
  readonly through: Float64Array;
}

/** Shared events are left out: everyone at an event has everyone in common. */
export function commonOf(pairs: Pairs, totals: Totals, spare: ArrayBuffer): Common {
  const common = { kinship: new Float64Array(pairs.size), through: new Float64Array(pairs.size) };
  walk(common, { pairs, totals, company: companyOf(pairs, totals, spare) });
  return common;
}

interface Way {
  readonly pairs: Pairs;
  readonly totals: Totals;
  readonly company: Company;
}

/**
 * One walk over the common contacts of every pair: the company of its first person is marked, once for all the pairs
 * that begin with that one, and the company of the second is walked. Sums are of whole grains, and exact.
 */
function walk({ kinship, through }: Common, { pairs, totals, company }: Way): void {
  const { size, a, b, directOnline } = pairs;
  const { direct } = totals;
  const { bounds, partners, numbers } = company;
  /** Where each person stands in the company of the first, counted from 1; 0 for everybody else. */
  const placeOf = new Uint16Array(direct.length);
  let first = 0;
  let end = 0;
  for (let i = 0; i < size; i += 1) {
    const p = a[i]!;
    const q = b[i]!;
    if (i === 0 || p !== a[i - 1]) {
      for (let k = first; k < end; k += 1) placeOf[partners[k]!] = 0;
      first = bounds[2 * p]!;
      end = bounds[2 * p + 1]!;
      for (let k = first; k < end; k += 1) placeOf[partners[k]!] = k - first + 1;
    }
    let shared = 0;
    let passed = 0;
    for (let k = bounds[2 * q]!, last = bounds[2 * q + 1]!; k < last; k += 1) {
      const z = partners[k]!;
      const place = placeOf[z]!;
      if (place === 0) continue;
      const at = first + place - 1;
      shared += finesOf(Math.min(numbers[2 * k]!, numbers[2 * at]!));
      passed += grainsOf((numbers[2 * k + 1]! * numbers[2 * at + 1]!) / direct[z]!);
    }
    const online = directOnline[i]! > 0 || (totals.online[p]! > 0 && totals.online[q]! > 0);
    kinship[i] = online ? shared / FINE : Number.NaN;
    through[i] = passed / GRAIN;
  }
}

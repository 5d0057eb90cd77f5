import { type Around, aroundOf, type Company, companyOf, type Totals, totalsOf } from './around.js';
import { fineGrained, grained } from './exact.js';
import type { Pairs } from './pairs.js';

/** What two people have in common: a position per pair. */
export interface Common {
  /** Sum over common contacts z of min(p_az, p_bz), p the shares of online contact; NaN where either has none. */
  readonly kinship: Float64Array;
  /**
   * The contact that reaches one from the other through others, beyond what their activity alone would bring:
   * max(0, sum over common contacts z of w_az w_bz / s_z - s_a s_b / S), S the sum of all s. Where everybody talks to
   * everybody, the two sums are the same, and common contacts say nothing.
   */
  readonly through: Float64Array;
}

/**
 * One walk over the common contacts of every pair. A pair is looked at from the person with more company: that
 * one's company is marked once, and then only the smaller company of the other is walked. Shared events are left
 * out: everyone at an event has everyone in common.
 */
export function commonOf(pairs: Pairs, people: number): Common {
  const around = aroundOf(pairs, people);
  const totals = totalsOf(pairs, people);
  const company = companyOf(pairs, around, totals);
  const common = { kinship: new Float64Array(pairs.size), through: new Float64Array(pairs.size) };
  const { offsets, neighbours } = company;
  const slot = new Uint16Array(people);
  const everybodys = totals.direct.reduce((sum, contact) => sum + contact, 0);
  for (let p = 0; p < people; p += 1) {
    const from = offsets[p]!;
    const to = offsets[p + 1]!;
    for (let k = from; k < to; k += 1) slot[neighbours[k]!] = k - from + 1;
    addFrom({ around, company, totals, everybodys, slot }, p, common);
    for (let k = from; k < to; k += 1) slot[neighbours[k]!] = 0;
  }
  return common;
}

interface Marked {
  readonly around: Around;
  readonly company: Company;
  readonly totals: Totals;
  /** The contact of everybody together, S. */
  readonly everybodys: number;
  /** Where each person stands in the company of one person, counted from 1; 0 for everybody else. */
  readonly slot: Uint16Array;
}

function addFrom({ around, company, totals, everybodys, slot }: Marked, p: number, common: Common): void {
  const { offsets, neighbours, online, direct } = company;
  const before = offsets[p]! - 1;
  const large = offsets[p + 1]! - offsets[p]!;
  const end = around.offsets[p + 1]!;
  for (let k = around.offsets[p]!; k < end; k += 1) {
    const q = around.neighbours[k]!;
    const from = offsets[q]!;
    const to = offsets[q + 1]!;
    if (to - from > large || (to - from === large && q > p)) continue;
    let kinship = 0;
    let through = 0;
    for (let j = from; j < to; j += 1) {
      const z = neighbours[j]!;
      const at = slot[z]!;
      if (at === 0) continue;
      kinship += fineGrained(Math.min(online[j]!, online[before + at]!));
      through += grained((direct[j]! * direct[before + at]!) / totals.direct[z]!);
    }
    const tie = around.tieOf[k]!;
    common.kinship[tie] = totals.online[p]! > 0 && totals.online[q]! > 0 ? kinship : Number.NaN;
    const expected = (totals.direct[p]! * totals.direct[q]!) / everybodys;
    common.through[tie] = through > expected ? through - expected : 0;
  }
}

import { type Around, aroundOf, type Company, companyOf, type Totals, totalsOf } from './around.js';
import { fineGrained, grained } from './exact.js';
import type { Pairs } from './pairs.js';

/** What two people have in common: a position per pair. */
export interface Common {
  /** Sum over common contacts z of min(p_az, p_bz), p the shares of online contact; NaN where either has none. */
  readonly kinship: Float64Array;
  /** Sum over common contacts z of w_az w_bz / s_z: the contact that reaches one from the other through others. */
  readonly through: Float64Array;
  /** Each person's contact with anybody, s, events left out: a position per person. */
  readonly direct: Float64Array;
  /** The contact of everybody together, S. */
  readonly everybodys: number;
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
  const [kinship, through] = [new Float64Array(pairs.size), new Float64Array(pairs.size)];
  const common = { kinship, through, direct: totals.direct, everybodys: totals.everybodys };
  const { offsets, neighbours } = company;
  const slot = new Uint16Array(people);
  for (let p = 0; p < people; p += 1) {
    const from = offsets[p]!;
    const to = offsets[p + 1]!;
    for (let k = from; k < to; k += 1) slot[neighbours[k]!] = k - from + 1;
    addFrom({ around, company, totals, slot }, p, common);
    for (let k = from; k < to; k += 1) slot[neighbours[k]!] = 0;
  }
  return common;
}

interface Marked {
  readonly around: Around;
  readonly company: Company;
  readonly totals: Totals;
  /** Where each person stands in the company of one person, counted from 1; 0 for everybody else. */
  readonly slot: Uint16Array;
}

function addFrom({ around, company, totals, slot }: Marked, p: number, common: Common): void {
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
    common.through[tie] = through;
  }
}

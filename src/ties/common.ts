import { type Around, aroundOf, type Company, companyOf, type Totals, totalsOf } from './around.js';
import { fineGrained, grained } from './exact.js';
import type { Pairs } from './pairs.js';

/** What two people have in common: a position per pair. */
export interface Common {
  /** Sum over common contacts z of min(p_az, p_bz), p the shares of online contact; NaN where either has none. */
  readonly kinship: Float64Array;
  /** Sum over common contacts z of w_az w_bz / s_z: the contact that reaches one from the other through others. */
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
  const online = new Float64Array(people);
  const direct = new Float64Array(people);
  for (let p = 0; p < people; p += 1) {
    const from = company.offsets[p]!;
    const to = company.offsets[p + 1]!;
    for (let k = from; k < to; k += 1) {
      online[company.neighbours[k]!] = company.online[k]!;
      direct[company.neighbours[k]!] = company.direct[k]!;
    }
    addFrom({ around, company, totals, online, direct }, p, common);
    for (let k = from; k < to; k += 1) {
      online[company.neighbours[k]!] = 0;
      direct[company.neighbours[k]!] = 0;
    }
  }
  return common;
}

interface Marked {
  readonly around: Around;
  readonly company: Company;
  readonly totals: Totals;
  /** The company of one person, by person; 0 for everybody else. */
  readonly online: Float64Array;
  readonly direct: Float64Array;
}

function addFrom(marked: Marked, p: number, common: Common): void {
  const { around, company, totals, online, direct } = marked;
  const large = company.offsets[p + 1]! - company.offsets[p]!;
  for (let k = around.offsets[p]!; k < around.offsets[p + 1]!; k += 1) {
    const q = around.neighbours[k]!;
    const small = company.offsets[q + 1]! - company.offsets[q]!;
    if (small > large || (small === large && q > p)) continue;
    let kinship = 0;
    let through = 0;
    for (let j = company.offsets[q]!; j < company.offsets[q + 1]!; j += 1) {
      const z = company.neighbours[j]!;
      if (direct[z] === 0) continue;
      kinship += fineGrained(Math.min(company.online[j]!, online[z]!));
      through += grained((company.direct[j]! * direct[z]!) / totals.direct[z]!);
    }
    common.kinship[around.tieOf[k]!] = totals.online[p]! > 0 && totals.online[q]! > 0 ? kinship : Number.NaN;
    common.through[around.tieOf[k]!] = through;
  }
}

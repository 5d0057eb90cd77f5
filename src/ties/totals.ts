import { UNIT, unitsOf } from '../kit/index.js';
import type { Pairs } from './pairs.js';

/** What each person has with anybody: a position per person. */
export interface Totals {
  readonly partners: Uint32Array;
  /** Evidence over all partners. */
  readonly volume: Float64Array;
  /** The same without events, in all and online: contact from person to person. */
  readonly direct: Float64Array;
  readonly online: Float64Array;
  /** Direct contact of everybody together. */
  readonly everybodys: number;
}

/** Everybody's sum is of thousandths, so that it is exact however many people a log has. */
const MILLI = UNIT / 1000;

/** One look at the pairs. Sums are of whole units, and exact. */
export function totalsOf(pairs: Pairs, people: number): Totals {
  const { size, a, b, evidence, directOnline } = pairs;
  const numbers = (): Float64Array => new Float64Array(people);
  const [partners, volume, online] = [new Uint32Array(people), numbers(), numbers()];
  // Where nothing was attended all evidence is direct, and the two are one column.
  const onlyDirect = pairs.direct === evidence;
  const direct = onlyDirect ? volume : numbers();
  const add = (p: number, i: number): void => {
    partners[p]! += 1;
    volume[p]! += unitsOf(evidence[i]!);
    online[p]! += unitsOf(directOnline[i]!);
    if (!onlyDirect) direct[p]! += unitsOf(pairs.direct[i]!);
  };
  for (let i = 0; i < size; i += 1) {
    add(a[i]!, i);
    add(b[i]!, i);
  }
  let everybodys = 0;
  for (let p = 0; p < people; p += 1) everybodys += Math.round(direct[p]! / MILLI);
  for (const column of new Set([volume, direct, online])) inOnes(column);
  return { partners, volume, direct, online, everybodys: everybodys / 1000 };
}

function inOnes(column: Float64Array): void {
  for (let p = 0; p < column.length; p += 1) column[p]! /= UNIT;
}

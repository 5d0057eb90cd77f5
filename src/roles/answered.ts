import type { PersonMeasure } from './person-measure.js';
import { sharesOf, sumsOf } from './person-measure.js';

type From = Parameters<PersonMeasure['column']>[0];

/** Of what each person sent (`out`) or received (`in`), the share for which something went the other way. */
export function answeredOf(from: From, way: 'out' | 'in'): Float64Array {
  const { aToB, bToA } = from.ties;
  const forth = (i: number): number => aToB[i]!;
  const back = (i: number): number => bToA[i]!;
  const returned = sumsOf(from, (i) => Math.min(aToB[i]!, bToA[i]!));
  return sharesOf(returned, way === 'out' ? sumsOf(from, forth, back) : sumsOf(from, back, forth));
}

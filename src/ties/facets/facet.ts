import type { Term } from '../../model.js';
import type { Grounds } from '../grounds.js';

/** One side of a tie, 0 to 1: what it means, and its column over all pairs (NaN where it is not defined). */
export interface Facet extends Term {
  columnOf(grounds: Grounds): Float64Array;
}

/** A column set pair by pair: a function that returned its number would make an object of each, for the collector. */
export function columnOf(size: number, set: (column: Float64Array, i: number) => void): Float64Array {
  const column = new Float64Array(size);
  for (let i = 0; i < size; i += 1) set(column, i);
  return column;
}

/** Columns by name, each worked out when it is first read: most of what is asked of ties needs none of them. */
export function columnsWhenRead<T extends { readonly name: string }>(
  named: readonly T[],
  of: (one: T) => Float64Array,
): Readonly<Record<string, Float64Array>> {
  const columns: Record<string, Float64Array> = {};
  for (const one of named) {
    let column: Float64Array | null = null;
    const get = (): Float64Array => (column ??= of(one));
    Object.defineProperty(columns, one.name, { enumerable: true, get });
  }
  return columns;
}

/** A column of a facet that the log cannot show. */
export function nowhere(size: number): Float64Array {
  return new Float64Array(size).fill(Number.NaN);
}

const KNOWN = 4096;

/** A function of whole numbers, worked out once for each small one that comes; ties share few of them. */
export function oncePerWhole(of: (n: number) => number): (n: number) => number {
  const known = new Float64Array(KNOWN).fill(Number.NaN);
  return (n) => {
    if (!(n >= 0 && n < KNOWN && Number.isInteger(n))) return of(n);
    if (Number.isNaN(known[n]!)) known[n] = of(n);
    return known[n]!;
  };
}

import type { Value } from '../../model.js';
import { NONE } from '../words.js';

/**
 * So many digits that the largest change has one that counts, and one more where that tells values apart; at least
 * those given, and one where values are small and not whole.
 *
 * @example 0.945 and 0.954: 3; 0.0812345 and 0.0812485: 5; 88.01 and 87.02: 0
 */
export function enoughOf(before: number, afters: readonly Value[], least: number): number {
  const values = [before, ...afters.filter((value) => value !== null)];
  const isWhole = values.every((value) => Number.isInteger(value) || value >= 10);
  const largest = Math.max(...values.map((value) => Math.abs(value - before)));
  const first = Math.max(isWhole ? least : Math.max(1, least), largest === 0 ? 0 : placeOf(largest));
  const differentAt = (digits: number): number => new Set(values.map((value) => value.toFixed(digits))).size;
  return differentAt(first) < differentAt(first + 1) ? first + 1 : first;
}

/** The place of the first digit that is not zero, rounded: 0.0138 and 0.0095 have it at 2, 0.97 and 133 at 0. */
function placeOf(value: number): number {
  return Math.max(0, -Number(value.toExponential(0).split('e')[1]));
}

/** `7.3`, `1,204`, `0`. */
export function digitsOf(value: Value, digits: number): string {
  if (value === null) return NONE;
  const [whole, part] = Math.abs(value).toFixed(digits).split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined || Math.abs(value) < 1e-9 ? grouped : `${grouped}.${part}`;
}

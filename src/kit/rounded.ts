/**
 * Numbers rounded to so many decimals that still add up to their rounded sum: what rounding leaves over goes to those
 * that lost most of it.
 *
 * @example 0.333, 0.333, 0.334 to two decimals: 0.33, 0.33, 0.34.
 */
export function roundedTogether(numbers: readonly number[], decimals: number): number[] {
  const scale = 10 ** decimals;
  const whole = Math.round(numbers.reduce((sum, x) => sum + x, 0) * scale);
  const floors = numbers.map((x) => Math.floor(x * scale));
  let left = whole - floors.reduce((sum, x) => sum + x, 0);
  const order = numbers
    .map((x, k) => ({ k, lost: x * scale - floors[k]! }))
    .sort((x, y) => y.lost - x.lost || x.k - y.k);
  for (const { k } of order) {
    if (left <= 0) break;
    floors[k]! += 1;
    left -= 1;
  }
  return floors.map((x) => x / scale);
}

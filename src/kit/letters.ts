/**
 * A to Z, then AA, AB, … as in the columns of a spreadsheet: short names for positions from 0.
 *
 * @example lettersOf(0) // 'A'
 * @example lettersOf(26) // 'AA'
 */
export function lettersOf(i: number): string {
  const letter = String.fromCharCode(65 + (i % 26));
  return i < 26 ? letter : lettersOf(Math.floor(i / 26) - 1) + letter;
}

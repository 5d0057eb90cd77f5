/**
 * What a community is called: A to Z, then AA, AB, … as in the columns of a spreadsheet.
 *
 * @example communityNameOf(0) // 'A'
 * @example communityNameOf(26) // 'AA'
 */
export function communityNameOf(i: number): string {
  const letter = String.fromCharCode(65 + (i % 26));
  return i < 26 ? letter : communityNameOf(Math.floor(i / 26) - 1) + letter;
}

/** Larger numbers are no count of anything, and no longer exact. */
const MOST = 1e15;

/** A number from 0 to a quadrillion as people write it in a cell, NaN for anything else. Decimal commas only when told. */
export function numberOf(cell: string, comma: boolean): number {
  const text = cell.trim();
  const dotted = comma ? text.replace(/^(\d+),(\d+)$/, '$1.$2') : text;
  if (dotted.length > 400 || !/^\+?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(dotted)) return Number.NaN;
  const number = Number(dotted);
  return number <= MOST ? number : Number.NaN;
}

/** The names in one cell: cut at `;`, `,` or `|` when one is there, else at white space. */
export function namesIn(cell: string): string[] {
  const mark = cell.includes(';') ? ';' : cell.includes(',') ? ',' : cell.includes('|') ? '|' : /\s+/;
  return cell
    .split(mark)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

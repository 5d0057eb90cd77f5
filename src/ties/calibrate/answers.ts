const YES = new Set(['yes', 'y', 'true', 'close', 'friend', 'friends', 'deep', 'strong']);
const NO = new Set(['no', 'n', 'false', 'not close', 'none', 'thin', 'weak', 'stranger', 'strangers']);

/** An answer as a number (yes is 1, no is 0); null for what is none. Decimal commas are refused, not guessed. */
export function answerOf(cell: string): number | null {
  const text = cell.trim().toLowerCase();
  if (YES.has(text)) return 1;
  if (NO.has(text)) return 0;
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : null;
}

/** Whether an answer was a word. */
export function isWord(cell: string): boolean {
  const text = cell.trim().toLowerCase();
  return YES.has(text) || NO.has(text);
}

import type { ToldColumns } from '../options.js';
import { isCount } from '../times/epoch.js';
import { formOf, newMoment } from '../times/reader.js';
import { PAIRS, plain, SYNONYMS } from './synonyms.js';

const KNOWN: ReadonlySet<string> = new Set(
  [...Object.values(SYNONYMS), ...PAIRS.flatMap((pair) => [pair.from, pair.to])].flatMap((words) =>
    words.split(' '),
  ),
);

/** Whether a cell is data at first sight: a number or a time. */
function isData(cell: string): boolean {
  const text = cell.trim();
  return text !== '' && (isCount(text) || formOf(text, newMoment()) !== null);
}

/**
 * Whether the first row is a header: it holds no number and no time, and names columns that we know, or that the
 * person named, or stands above cells of another sort, or holds no word that occurs again below it.
 */
export function isHeader(rows: readonly (readonly string[])[], told: ToldColumns): boolean {
  const first = rows[0] as readonly string[];
  const below = rows.slice(1);
  const names = new Set(Object.values(told).map(plain));
  if (first.some((cell) => names.has(plain(cell)) && plain(cell) !== '' && !isData(cell))) return true;
  if (first.some(isData)) return false;
  const known = first.filter((cell) => KNOWN.has(plain(cell)));
  const again = first.some((cell, i) => cell.trim() !== '' && below.some((row) => row[i] === cell));
  if (known.length >= 2) return !again || known.length > first.length / 2;
  if (below.length === 0) return known.length > 0;
  const numbers = first.some((_, i) => below.every((row) => isData(row[i] ?? '')));
  return numbers || !again;
}

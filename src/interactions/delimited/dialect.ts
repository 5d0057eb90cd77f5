import { UserError } from '../../errors.js';
import type { Dialect } from './rows.js';

/** The delimiters that are sniffed, in the order in which they win when two fit equally. */
export const DELIMITERS = [
  { name: 'tab', text: '\t', says: 'TSV (tab' },
  { name: 'comma', text: ',', says: 'CSV (comma' },
  { name: 'semicolon', text: ';', says: 'CSV (semicolon' },
  { name: 'pipe', text: '|', says: 'CSV (pipe' },
  { name: 'space', text: ' ', says: 'table (space' },
] as const;

const LINES = 200;

/** The delimiter (one of those in the first line) and the first line of the table: lines of `# remark` or `% remark` before it are left out. */
export function dialectOf(text: string, told: string | null): Dialect {
  const { lines, firstLine } = linesOf(text);
  if (told !== null) return { delimiter: toldOf(told), firstLine };
  const first = DELIMITERS.filter(({ text: delimiter }) => countOf(lines[0] ?? '', delimiter) > 0);
  return { delimiter: sniffedOf(lines, first), firstLine };
}

/** The same for a small table with a header: its delimiter stands in the header, and is no space. */
export function tableDialectOf(text: string): Dialect {
  const { lines, firstLine } = linesOf(text);
  const some = DELIMITERS.filter((delimiter) => delimiter.text !== ' ' && lines[0]?.includes(delimiter.text));
  return { delimiter: sniffedOf(lines, some), firstLine };
}

/** The first lines of the table that are not empty; the last may be cut, and is left out when there are others. */
function linesOf(text: string): { lines: string[]; firstLine: number } {
  const all = text.slice(0, 1_000_000).split('\n');
  let skipped = 0;
  while (skipped < all.length - 1 && /^([#%]([ \t]|$)|$)/.test(all[skipped] as string)) skipped += 1;
  const lines = all.slice(skipped, skipped + LINES).filter((line) => line.trim() !== '');
  if (lines.length > 2 && all.length <= LINES + skipped) lines.pop();
  return { lines, firstLine: skipped + 1 };
}

function toldOf(told: string): string {
  const named = DELIMITERS.find(({ name, text }) => told === name || told === text);
  if (named !== undefined) return named.text;
  if (told === '\\t') return '\t';
  if (told.length > 0 && told.length < 10 && !/["\r\n]/.test(told)) return told;
  throw new UserError(
    `"${told}" cannot be a delimiter`,
    'pass one character, or one of: tab, comma, semicolon, pipe, space',
  );
}

/** The delimiter that cuts most lines into the same number of cells; space only when no other does. */
function sniffedOf(lines: readonly string[], delimiters: readonly { readonly text: string }[]): string {
  let best = { text: ',', fit: 0, cells: 0 };
  for (const { text } of delimiters) {
    const { fit, cells } = fitOf(lines, text);
    const better = fit > best.fit + 0.1 || (fit > best.fit - 0.1 && cells > best.cells);
    if (text === ' ' ? best.fit < 0.7 && fit > best.fit : better) best = { text, fit, cells };
  }
  return best.text;
}

/** The share of lines with the commonest number of delimiters, and that number. */
function fitOf(lines: readonly string[], delimiter: string): { fit: number; cells: number } {
  const tally = new Map<number, number>();
  for (const line of lines) {
    const count = countOf(line, delimiter);
    if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1);
  }
  let [cells, most] = [0, 0];
  for (const [count, times] of tally) if (times > most) [cells, most] = [count, times];
  return { fit: lines.length === 0 ? 0 : most / lines.length, cells };
}

/** Delimiters outside quotes; spaces in a row count as one, those at the ends not at all. */
function countOf(line: string, delimiter: string): number {
  const text = delimiter === ' ' ? line.trim() : line;
  let [count, quoted] = [0, false];
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i];
    if (c === '"') quoted = !quoted;
    else if (!quoted && c === delimiter && !(c === ' ' && text[i - 1] === ' ')) count += 1;
  }
  return count;
}

/** Runs of spaces as one, and none at the ends of lines, outside quotes: for tables that spaces delimit. */
export async function* squeezed(text: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const squeeze = squeezer();
  for await (const chunk of text) yield squeeze(chunk);
}

export function squeezer(): (chunk: Buffer) => Buffer {
  let [quoted, atStart, waiting] = [false, true, false];
  return (chunk) => {
    const out = Buffer.allocUnsafe(chunk.length + 1);
    let size = 0;
    for (const byte of chunk) {
      if (byte === 32 && !quoted) {
        waiting = !atStart;
        continue;
      }
      if (waiting && byte !== 10) {
        out[size] = 32;
        size += 1;
      }
      waiting = false;
      if (byte === 34) quoted = !quoted;
      atStart = byte === 10;
      out[size] = byte;
      size += 1;
    }
    return out.subarray(0, size);
  };
}

import { isUtf8 } from 'node:buffer';

/** How many lines end in a text. */
export function breaksIn(text: Uint8Array): number {
  let breaks = 0;
  for (let at = text.indexOf(10); at >= 0; at = text.indexOf(10, at + 1)) breaks += 1;
  return breaks;
}

/** How many lines of a chunk end before its first broken UTF-8; the chunk may begin in the midst of a character. */
export function soundLinesOf(chunk: Uint8Array): number {
  let start = 0;
  while (start < 3 && ((chunk[start] ?? 0) & 0xc0) === 0x80) start += 1;
  let sound = 0;
  for (let i = start; i < chunk.length; i += 1) {
    if (chunk[i] !== 10 && chunk[i] !== 13) continue;
    if (!isUtf8(chunk.subarray(start, i))) return sound;
    if (chunk[i] === 10 || chunk[i + 1] !== 10) sound += 1;
    start = i + 1;
  }
  return sound;
}

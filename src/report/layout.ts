import stringWidth from 'string-width';
import { NO_BREAK } from './words.js';

/** Letters of one column each, which most texts are made of. */
const NARROW = /^[\x20-\x7e\u00a0-\u00a8\u00aa-\u00ac\u00af-\u02ff–…’−]*$/;
const graphemes = new Intl.Segmenter();

/** Signs beside a letter, as in Devanagari: a column of their own in most terminals, and never more. */
const BESIDE = /\p{Mc}/gu;

/** Columns that a text takes in a terminal: two for CJK and emoji, none for colours and isolates. */
export function columnsOf(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text) + (text.match(BESIDE)?.length ?? 0);
}

/** A printable text, cut with … where it would be wider than `most` columns. */
export function cutTo(text: string, most: number): string {
  if (columnsOf(text) <= most) return text;
  let kept = '';
  let room = Math.max(0, most - 1);
  for (const { segment } of graphemes.segment(text)) {
    room -= columnsOf(segment);
    if (room < 0) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

export function padTo(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - columnsOf(text)));
  return side === 'left' ? text + space : space + text;
}

/** A word wider than the line, in pieces that fit. */
function piecesOf(word: string, width: number): string[] {
  const pieces = [''];
  for (const { segment } of graphemes.segment(word)) {
    const last = pieces.length - 1;
    if (columnsOf(pieces[last] + segment) <= width) pieces[last] += segment;
    else pieces.push(segment);
  }
  return pieces;
}

/** Sentences above a table: as `wrappedOf`, without the no-break spaces, which have done their work. */
export function paragraphOf(text: string, width: number): string {
  return `${wrappedOf(text, width).join('\n').replaceAll(NO_BREAK, ' ')}\n`;
}

/** Sentences as lines of at most `width` columns, broken at spaces; a no-break space holds words together. */
export function wrappedOf(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const long of text.split(' ')) {
    for (const word of columnsOf(long) > width ? piecesOf(long, width) : [long]) {
      const wide = columnsOf(word);
      if (line !== '' && used + 1 + wide > width) {
        lines.push(line);
        line = word;
        used = wide;
      } else {
        line = line === '' ? word : `${line} ${word}`;
        used = columnsOf(line);
      }
    }
  }
  return line === '' ? lines : [...lines, line];
}

import process from 'node:process';

/** Control characters, those that turn the direction of text, and those that take no room. */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/** No line that a person is to read needs more. */
const LONGEST = 4000;

/**
 * A line on standard error. It may quote a log or a file's name, so nothing of it can steer the terminal. A terminal
 * gets it broken between words; a file or a pipe gets one line, as whoever searches it expects.
 */
export function say(line: string): void {
  const { isTTY, columns } = process.stderr;
  const text = safe(line);
  process.stderr.write(`${isTTY && columns >= NARROWEST ? folded(text, columns) : text}\n`);
}

/** Narrower terminals break lines where they like. */
const NARROWEST = 40;
const HANG = 2;

/** A line broken at spaces where it is wider than `width`; what follows stands in, and a long word or path stays whole. */
export function folded(line: string, width: number): string {
  const indent = line.length - line.trimStart().length;
  const lines: string[] = [];
  let now = line.slice(0, indent);
  let isEmpty = true;
  for (const word of line.slice(indent).split(' ')) {
    if (!isEmpty && now.length + 1 + word.length > width) {
      lines.push(now);
      now = ' '.repeat(indent + HANG) + word;
    } else now += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, now].join('\n');
}

/** One line: nothing in it steers a terminal, begins another line, or goes on for ever. */
export function safe(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return short.replace(UNSAFE, '�');
}

/** A hint as it stands below an error: a sentence, however the room that gave it wrote it. */
export function sentence(hint: string): string {
  const text = safe(hint.trim());
  const start = /^[a-z]+[\s,:]/.test(text) ? (text[0] as string).toUpperCase() + text.slice(1) : text;
  return /[.!?)`"]$/.test(start) ? start : `${start}.`;
}

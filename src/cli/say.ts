import process from 'node:process';

/** Control characters, those that turn the direction of text, and those that take no room. */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/** No line that a person is to read needs more. */
const LONGEST = 4000;

/** A line on standard error. It may quote a log or a file's name, so nothing of it can steer the terminal. */
export function say(line: string): void {
  process.stderr.write(`${safe(line)}\n`);
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

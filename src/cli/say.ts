import process from 'node:process';

/** Control characters, and those that turn the direction of text, except for line ends and tabs. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A line on standard error. It may quote a log, so nothing of it can steer the terminal. */
export function say(line: string): void {
  process.stderr.write(`${safe(line)}\n`);
}

export function safe(text: string): string {
  return text.replace(UNSAFE, '�');
}

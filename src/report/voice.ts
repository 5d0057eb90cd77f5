import { Chalk } from 'chalk';
import { cutTo } from './layout.js';
import type { Look } from './look.js';
import { isolatedOf, printableOf } from './printable.js';

/** How sentences speak: the same words at a terminal, in Markdown and in a cell; each makes foreign text harmless its way. */
export interface Voice {
  /** A person's name, out of the log. */
  name(foreign: string): string;
  /** Any other text that may hold words of the log. */
  text(foreign: string): string;
  /** A name that is harmless and cut already: only its colour is missing. */
  tint(harmless: string): string;
  /** Our own words, to be seen first. */
  strong(own: string): string;
  /** Our own words, to be seen last. */
  faint(own: string): string;
}

const LONGEST_NAME = 24;

/** For cells of CSV and JSON, which make text harmless themselves. */
export const PLAIN: Voice = {
  name: (foreign) => foreign,
  text: (foreign) => foreign,
  tint: (harmless) => harmless,
  strong: (own) => own,
  faint: (own) => own,
};

/** For a terminal. Every word is coloured by itself, so that a line may break between any two. */
export function terminalVoiceOf(look: Look): Voice {
  const ink = new Chalk({ level: look.colour ? 1 : 0 });
  const byWord = (text: string, paint: (word: string) => string): string =>
    text
      .split(' ')
      .map((word) => (word === '' ? '' : paint(word)))
      .join(' ');
  const tint = (harmless: string): string => byWord(harmless, ink.cyan);
  return {
    tint,
    name: (foreign) => tint(isolatedOf(cutTo(printableOf(foreign), LONGEST_NAME))),
    text: (foreign) => isolatedOf(printableOf(foreign)),
    strong: (own) => byWord(own, ink.bold),
    faint: (own) => byWord(own, ink.dim),
  };
}

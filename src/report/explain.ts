import { Chalk } from 'chalk';
import type { Term } from '../model.js';
import { wrappedOf } from './layout.js';
import { type Look, widthOf } from './look.js';
import { harmlessOf } from './printable.js';

const LABEL = 13;
const WIDEST = 100;
/** The command that prints the column. */
const TABLES = { tie: 'ties', person: 'people', community: 'communities', word: '' } as const;

/** What a word or measure means: sentence, formula, range, when it is not defined, source, example. */
export function explainOf(term: Term, look: Look): string {
  const ink = new Chalk({ level: look.colour ? 1 : 0 });
  const width = Math.min(widthOf(look), WIDEST);
  const part = (label: string, text: string): string[] => {
    const lines = harmlessOf(text)
      .split('␊')
      .flatMap((line) => wrappedOf(line, width - LABEL - 2));
    return lines.map((line, i) => `  ${i === 0 ? ink.dim(label.padEnd(LABEL)) : ' '.repeat(LABEL)}${line}`);
  };
  const parts = [
    ['Formula', term.formula],
    ['Range', term.range],
    ['Not defined', term.undefinedWhen],
    ['Source', term.source],
    ['Example', term.example],
  ] as const;
  const where = TABLES[term.of ?? 'word'];
  const code = where === '' ? term.name : `${term.name}, in ${where}`;
  const lines = [
    `${ink.bold(harmlessOf(term.label))}  ${ink.dim(harmlessOf(code))}`,
    ...wrappedOf(harmlessOf(term.says), width - 2).map((line) => `  ${line}`),
    ...parts.filter(([, text]) => text !== '').flatMap(([label, text]) => part(label, text)),
  ];
  return `${lines.join('\n')}\n\n`;
}

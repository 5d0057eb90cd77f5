import { Chalk } from 'chalk';
import type { Checked, Verdict } from '../../model.js';
import { wrappedOf } from '../layout.js';
import { type Look, widthOf } from '../look.js';
import { harmlessOf, isolatedOf, printableOf } from '../printable.js';
import { periodOf } from '../words.js';
import { foundOf, headlineOf, type Mark, markOf } from './says.js';

const MARKS: Record<Mark, string> = {
  fail: '✗ FAIL',
  unmeasured: '? UNMEASURED',
  warn: '! WARN',
  allowed: '~ allowed',
  pass: '✓',
};
const ORDER: readonly Mark[] = ['fail', 'unmeasured', 'warn', 'allowed', 'pass'];
const WIDEST = 100;

/** Verdicts for a person: what broke first, by how much, because of what, and what would help. */
export function textOfCheck(checked: Checked, look: Look): string {
  const ink = new Chalk({ level: look.colour ? 1 : 0 });
  const width = Math.min(widthOf(look), WIDEST);
  const paint: Record<Mark, (text: string) => string> = {
    fail: ink.red.bold,
    unmeasured: ink.red.bold,
    warn: ink.yellow.bold,
    allowed: ink.dim,
    pass: ink.green,
  };
  const part = (verdict: Verdict): string => {
    const mark = markOf(verdict);
    const sign = `  ${paint[mark](MARKS[mark])}`;
    if (mark === 'pass') return `${sign} ${briefOf(verdict, width)}`;
    const head = wrappedOf(printed(verdict.limit), width - 4);
    const more = linesOf(verdict).flatMap((line) =>
      wrappedOf(printed(line), width - 6).map((text) => `      ${text}`),
    );
    return `${[sign, ...head.map((line) => `    ${line}`), ...more].join('\n')}\n`;
  };
  const parts = ORDER.flatMap((mark) => checked.verdicts.filter((one) => markOf(one) === mark).map(part));
  const headline = [
    ...wrappedOf(headlineOf(checked), width - 2).map((line) => `  ${ink.bold(line)}`),
    ...checked.notes.flatMap((note) => wrappedOf(printed(note), width - 2)).map((line) => `  ${line}`),
  ];
  return `\n${headline.join('\n')}\n\n${parts.join('\n').trimEnd()}\n\n${footOf(checked, width)
    .map((line) => `  ${ink.dim(line)}`)
    .join('\n')}\n`;
}

function printed(text: string): string {
  return isolatedOf(printableOf(text));
}

/** Those that hold take a line: `web_index of the whole must be at least 0.3. It is 0.4.` */
function briefOf(verdict: Verdict, width: number): string {
  return wrappedOf(`${printed(verdict.limit)}. ${printed(foundOf(verdict))}`, width - 4).join('\n    ');
}

function linesOf(verdict: Verdict): string[] {
  const lines = [foundOf(verdict)];
  if (verdict.because !== null) lines.push(`Because: ${verdict.because}`);
  if (verdict.helps !== null) lines.push(`What would help: ${verdict.helps}`);
  lines.push(`Limit: ${verdict.file}:${verdict.line}:${verdict.column}`);
  return lines;
}

function footOf({ period, baseline, limits, depth = null }: Checked, width: number): string[] {
  const seen = periodOf(period.first, period.last);
  const parts = [
    `Limits of ${printed(limits)}`,
    ...(seen === null ? [] : [`log of ${harmlessOf(seen)}`]),
    ...(baseline === null ? [] : [`baseline of ${printed(baseline.slice(0, 10))}`]),
  ];
  const told = depth === null ? '' : ` ${printed(depth)}`;
  return wrappedOf(`${parts.join(', ')}.${told}`, width - 2);
}

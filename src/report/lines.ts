import type { Aside, Ledger } from '../model.js';
import { harmlessOf, printableOf } from './printable.js';
import { countOf, wordsOf } from './words.js';

/** `71 to oneself, 18 no time`, the most rows first. */
function asideOf(aside: readonly Aside[], text: (foreign: string) => string): string {
  return [...aside]
    .filter((one) => one.rows > 0)
    .sort((x, y) => y.rows - x.rows || (x.code < y.code ? -1 : 1))
    .map((one) => `${countOf(one.rows)} ${text(wordsOf(one.code))}`)
    .join(', ');
}

/** `12,480 read: 12,391 used, 89 set aside (71 to oneself, 18 no time).` */
export function rowsReadOf(ledger: Ledger, text = printableOf): string {
  if (ledger.read === 0) return 'none read.';
  const aside = ledger.aside.reduce((sum, one) => sum + one.rows, 0);
  const used = aside === 0 && ledger.used === ledger.read ? 'all used' : `${countOf(ledger.used)} used`;
  const rest = aside === 0 ? '' : `, ${countOf(aside)} set aside (${asideOf(ledger.aside, text)})`;
  return `${countOf(ledger.read)} read: ${used}${rest}.`;
}

/** What became of every row, in one line: `Rows 12,480 read: 12,391 used, 89 set aside (71 to oneself).` */
export function summaryLineOf(ledger: Ledger): string {
  return `Rows ${rowsReadOf(ledger)}`;
}

const LONGEST_DETAIL = 200;

/** A row set aside, as compilers put it: `log.csv:12: no-time: "yesterday" is not a time`. */
export function problemLineOf(place: Aside['places'][number], code: string): string {
  const detail = harmlessOf(place.detail);
  const short = detail.length > LONGEST_DETAIL ? `${detail.slice(0, LONGEST_DETAIL).trimEnd()}…` : detail;
  return `${printableOf(place.file)}:${place.line}: ${printableOf(code)}: ${short}`;
}

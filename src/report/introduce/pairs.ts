import type { Introductions, Suggestion } from '../../model.js';
import { columnsOf, cutTo, padTo, wrappedOf } from '../layout.js';
import { isolatedOf, printableOf } from '../printable.js';
import type { Voice } from '../voice.js';
import { digitsOf, enoughOf } from './digits.js';
import { GOAL_WORDS } from './goals.js';

const GAP = '  ';
const REASON = 'Why they could meet';
/** A name takes at most this much of the width. */
const NAME_SHARE = 0.25;

interface Row {
  readonly a: string;
  readonly b: string;
  readonly after: string;
  readonly reason: string;
}

/** A line for each pair, with the reason beside it, on as many lines as it takes. */
export function* pairsOf(
  { rows, goal, before }: Introductions,
  voice: Voice,
  width: number,
): Iterable<string> {
  const words = GOAL_WORDS[goal]!;
  const afters = rows.map(({ after }) => after);
  const digits = enoughOf(before!, afters, words.digits);
  const longest = Math.floor(width * NAME_SHARE);
  const nameOf = (name: string): string => cutTo(printableOf(name), longest);
  const rowOf = ({ a, b, after, reason }: Suggestion): Row => ({
    ...{ a: nameOf(a), b: nameOf(b) },
    after: digitsOf(after, digits),
    reason: printableOf(reason),
  });
  const head: Row = { a: 'Introduce', b: 'to', after: words.heading, reason: REASON };
  const told = rows.map(rowOf);
  const widest = (of: (row: Row) => string): number =>
    Math.max(...[head, ...told].map((row) => columnsOf(of(row))));
  const widths = [widest((row) => row.a), widest((row) => row.b), widest((row) => row.after)] as const;
  const left = widths.reduce((sum, wide) => sum + wide + GAP.length, 0);
  const linesOf = (row: Row, paint: (text: string) => string): string[] =>
    wrappedOf(row.reason, Math.max(20, width - left)).map((line, i) => {
      const [a, b, after] = i === 0 ? [row.a, row.b, row.after] : ['', '', ''];
      const cells = [padTo(a, widths[0]), padTo(b, widths[1]), padTo(after, widths[2], 'right'), line];
      return cells
        .map((cell) => (cell.trim() === '' ? cell : paint(cell)))
        .join(GAP)
        .trimEnd();
    });
  yield `${linesOf(head, voice.strong).join('\n')}\n`;
  yield `${voice.faint(
    [
      ...widths,
      Math.min(
        width - left,
        widest((row) => row.reason),
      ),
    ]
      .map((wide) => '─'.repeat(wide))
      .join(GAP),
  )}\n`;
  for (const row of told) yield `${linesOf(row, isolatedOf).join('\n')}\n`;
}

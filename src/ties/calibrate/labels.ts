import type { Aside, Table } from '../../model.js';
import { answerOf } from './answers.js';
import { type AsideBook, asideBookOf } from './aside.js';
import { type LabelColumns, labelColumnsOf } from './columns.js';
import { type Scale, scaleOf } from './scale.js';

/** What a survey says of pairs, and which rows of it say nothing that can be used. */
export interface Labels extends Scale {
  readonly file: string;
  /** The headers of the three columns. */
  readonly columns: Readonly<Record<keyof LabelColumns, string>>;
  readonly rows: number;
  readonly used: number;
  readonly aside: readonly Aside[];
  /** Close is an answer from this on, where the person told it; else above the middle. */
  readonly from: number | null;
  /** Pairs by positions among the pairs of the log, with whether they are close. */
  readonly pairs: readonly { readonly at: number; readonly close: 0 | 1 }[];
  /** Pairs of which both spoke, and of these, those where one said close and the other not. */
  readonly both: number;
  readonly disagreed: number;
}

/** What labels are matched with. */
export interface Known {
  /** Position of a person by any name, undefined for a stranger. */
  personOf(name: string): number | undefined;
  /** Position of the pair, undefined without contact. */
  pairOf(a: number, b: number): number | undefined;
  /** Close is an answer from this on; null: above the middle of the scale. */
  readonly closeFrom: number | null;
}

interface Said {
  readonly line: number;
  readonly value: number;
}

/**
 * Labels of a survey, a row for each answer: a says how close b is.
 *
 * Two who speak of each other are one pair, close when the mean of what both say is: with yes and no, when both say
 * yes. Whoever gives two answers about the same other is not believed either. Nothing is guessed: a name that the log
 * does not know is set aside, not matched with a similar one.
 */
export function labelsOf(table: Table, known: Known): Labels {
  const columns = labelColumnsOf(table, (name) => known.personOf(nameOf(name)) !== undefined);
  const book = asideBookOf(table.name);
  const { scale, graded, middle } = scaleOf(table, columns);
  const isClose = (value: number): boolean =>
    known.closeFrom === null ? value > middle : value >= known.closeFrom;
  const answers = answersOf(table, columns, { known, book });
  const found = { pairs: [] as { at: number; close: 0 | 1 }[], used: 0, both: 0, disagreed: 0 };
  for (const { at, forth, back, detail } of answers) {
    const all = [...forth, ...back];
    const reason = differ(forth) || differ(back) ? 'contradictory' : at === undefined ? 'no-contact' : null;
    if (reason !== null) for (const { line } of all) book.add(reason, line, detail);
    if (reason !== null) continue;
    const sides = [forth[0], back[0]].filter((one) => one !== undefined).map(({ value }) => value);
    const mean = sides.reduce((sum, value) => sum + value, 0) / sides.length;
    found.pairs.push({ at: at!, close: isClose(mean) ? 1 : 0 });
    found.used += all.length;
    if (sides.length === 2) found.both += 1;
    if (sides.length === 2 && isClose(sides[0]!) !== isClose(sides[1]!)) found.disagreed += 1;
  }
  const headers = {
    a: table.header[columns.a]!,
    b: table.header[columns.b]!,
    close: table.header[columns.close]!,
  };
  return {
    ...found,
    pairs: found.pairs.sort((x, y) => x.at - y.at),
    ...{ file: table.name, columns: headers, rows: table.rows.length, scale, middle },
    graded,
    from: known.closeFrom,
    aside: book.asides(),
  };
}

const nameOf = (text: string | undefined): string => (text ?? '').trim().normalize('NFC');
const differ = (said: readonly Said[]): boolean => said.some(({ value }) => value !== said[0]!.value);

interface Answers {
  readonly at: number | undefined;
  readonly forth: Said[];
  readonly back: Said[];
  readonly detail: string;
}

/** The answers about each pair of known people, each way. */
function answersOf(
  table: Table,
  columns: LabelColumns,
  { known, book }: { known: Known; book: AsideBook },
): Iterable<Answers> {
  const answers = new Map<string, Answers>();
  for (const { line, cells } of table.rows) {
    const [a, b, cell] = [
      nameOf(cells[columns.a]),
      nameOf(cells[columns.b]),
      (cells[columns.close] ?? '').trim(),
    ];
    const [from, to, value] = [known.personOf(a), known.personOf(b), answerOf(cell)];
    if (cell === '') book.add('no-answer', line, `${a}, ${b}`);
    else if (value === null) book.add('bad-value', line, cell);
    else if (from === undefined || to === undefined)
      book.add('unknown-name', line, from === undefined ? a : b);
    else if (from === to) book.add('self-pair', line, a);
    else {
      const [low, high] = [Math.min(from, to), Math.max(from, to)];
      const key = `${low} ${high}`;
      const entry = answers.get(key) ?? {
        at: known.pairOf(low, high),
        forth: [],
        back: [],
        detail: `${a}, ${b}`,
      };
      entry[from === low ? 'forth' : 'back'].push({ line, value });
      answers.set(key, entry);
    }
  }
  return answers.values();
}

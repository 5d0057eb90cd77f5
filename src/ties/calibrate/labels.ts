import type { Aside, Table } from '../../model.js';
import { type AsideBook, asideBookOf } from './aside.js';
import { type LabelColumns, labelColumnsOf } from './columns.js';
import { type Answers, answersOf, type Known, nameOf, type Said } from './said.js';
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
  const found = pairsOf(answersOf(table, columns, { known, book }), isClose, book);
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

const differ = (said: readonly Said[]): boolean => said.some(({ value }) => value !== said[0]!.value);

type Found = Pick<Labels, 'used' | 'both' | 'disagreed'> & { readonly pairs: Labels['pairs'][number][] };

/** The pairs of which the answers can be used; the rows of the others are set aside. */
function pairsOf(answers: Iterable<Answers>, isClose: (value: number) => boolean, book: AsideBook): Found {
  const pairs: Found['pairs'] = [];
  let [used, both, disagreed] = [0, 0, 0];
  for (const { at, forth, back, detail } of answers) {
    const all = [...forth, ...back];
    const reason = differ(forth) || differ(back) ? 'contradictory' : 'no-contact';
    if (reason === 'contradictory' || at === undefined) {
      for (const { line } of all) book.add(reason, line, detail);
      continue;
    }
    const sides = [forth[0], back[0]].filter((one) => one !== undefined).map(({ value }) => value);
    const mean = sides.reduce((sum, value) => sum + value, 0) / sides.length;
    pairs.push({ at, close: isClose(mean) ? 1 : 0 });
    used += all.length;
    if (sides.length === 2) both += 1;
    if (sides.length === 2 && isClose(sides[0]!) !== isClose(sides[1]!)) disagreed += 1;
  }
  return { pairs, used, both, disagreed };
}

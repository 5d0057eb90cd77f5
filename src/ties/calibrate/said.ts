import type { Table } from '../../model.js';
import { answerOf } from './answers.js';
import type { AsideBook } from './aside.js';
import type { LabelColumns } from './columns.js';

/** What labels are matched with. */
export interface Known {
  /** Position of a person by any name, undefined for a stranger. */
  personOf(name: string): number | undefined;
  /** Position of the pair, undefined without contact. */
  pairOf(a: number, b: number): number | undefined;
  /** Close is an answer from this on; null: above the middle of the scale. */
  readonly closeFrom: number | null;
}

/** One answer, and where it stands. */
export interface Said {
  readonly line: number;
  readonly value: number;
}

/** A name as logs are read: trimmed, composed. */
export const nameOf = (text: string | undefined): string => (text ?? '').trim().normalize('NFC');

/** What two people say of each other. */
export interface Answers {
  readonly at: number | undefined;
  readonly forth: Said[];
  readonly back: Said[];
  readonly detail: string;
}

/** The answers about each pair of known people, each way; rows that hold none are set aside. */
export function answersOf(
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

import { UserError } from '../errors.js';
import { Dictionary } from '../kit/index.js';
import type { InteractionLog, KindEntry } from '../model.js';
import { attendanceOf, type Presence, presenceColumns } from './attendance.js';
import { Groups } from './groups.js';
import { kindOf } from './kinds.js';
import { LedgerBook } from './ledger.js';
import type { ReadOptions } from './options.js';
import { RowColumns } from './rows.js';

/** What a word for a kind means: a position in the kinds, and the medium of its rows. */
interface Meaning {
  readonly kind: number;
  readonly medium: number;
}

/** Where all formats put what they read: columns and dictionaries, shared by all files. */
export class Sink {
  readonly options: ReadOptions;
  readonly book: LedgerBook;
  readonly rows = new RowColumns();
  readonly groups = new Groups();
  readonly presence: Presence = presenceColumns();
  readonly #keys = new Dictionary();
  readonly #cleaned = new Map<string, number>();
  readonly #places = new Dictionary();
  readonly #cleanedPlaces = new Map<string, number>();
  readonly #kinds: KindEntry[] = [];
  readonly #meanings = new Map<string, Meaning>();

  constructor(options: ReadOptions) {
    this.options = options;
    this.book = new LedgerBook(options);
    this.#places.codeOf('');
  }

  /** A person's number, by the name as it stands in the file (trimmed, in NFC); -1 for an empty name. */
  personOf(raw: string): number {
    const known = this.#cleaned.get(raw);
    if (known !== undefined) return known;
    const name = raw.trim().normalize('NFC');
    const code = name === '' ? -1 : this.#keys.codeOf(name);
    this.#cleaned.set(raw, code);
    return code;
  }

  nameOf(person: number): string {
    return this.#keys.names[person] as string;
  }

  placeOf(raw: string): number {
    const known = this.#cleanedPlaces.get(raw);
    if (known !== undefined) return known;
    const code = this.#places.codeOf(raw.trim().normalize('NFC'));
    this.#cleanedPlaces.set(raw, code);
    return code;
  }

  kindOf(word: string, where: { file: string; column: string }): Meaning {
    const known = this.#meanings.get(word);
    if (known !== undefined) return known;
    const { entry, medium } = kindOf(word, this.options);
    let kind = this.#kinds.findIndex(({ name }) => name === entry.name);
    if (kind < 0) kind = this.#kinds.push(entry) - 1;
    if (kind > 254) {
      throw new UserError(
        `${where.file}: column "${where.column}" does not look like kinds of interaction: it holds more than 255 different words`,
        'pass another column with --kind COLUMN, or one kind for all rows, such as --kind message',
      );
    }
    this.#meanings.set(word, { kind, medium });
    return { kind, medium };
  }

  kindNamed(kind: number): KindEntry {
    return this.#kinds[kind] as KindEntry;
  }

  /** The words for kinds that the log holds, as it writes them. */
  get words(): string[] {
    return [...this.#meanings.keys()];
  }

  log(): InteractionLog {
    const attendance = attendanceOf(this.presence, this.book);
    const columns = this.rows.view();
    const { from, to } = columns;
    const groups = this.groups.given((person) => this.nameOf(person));
    const keys = usedOf(this.#keys.names, [from, to, attendance.person]);
    return {
      size: this.rows.size,
      ...columns,
      attendance,
      keys,
      kinds: this.#kinds,
      places: this.#places.names,
      ledger: this.book.ledger(),
      ...(groups === undefined ? {} : { groups }),
    };
  }
}

/**
 * The names that occur in a column; the columns are renumbered in place. People of rows that were set aside, who
 * posted and named nobody, are nobody's contacts and no part of the log.
 */
function usedOf(names: readonly string[], columns: readonly Uint32Array[]): string[] {
  const numbers = new Int32Array(names.length);
  for (const column of columns) for (const code of column) numbers[code] = 1;
  const used = names.filter((_, code) => numbers[code] === 1);
  if (used.length === names.length) return used;
  let next = 0;
  for (let code = 0; code < names.length; code += 1) if (numbers[code] === 1) numbers[code] = next++;
  for (const column of columns)
    for (let i = 0; i < column.length; i += 1) column[i] = numbers[column[i] as number] as number;
  return used;
}

import { UserError } from '../errors.js';
import { Dictionary, Growable } from '../kit/index.js';
import { type InteractionLog, type KindEntry, MEDIA } from '../model.js';
import { attendanceOf, type Presence, presenceColumns } from './attendance.js';
import { type KindMeaning, kindOf } from './kinds.js';
import { LedgerBook } from './ledger.js';
import type { ReadOptions } from './options.js';

/** One interaction on its way into the columns. One such object serves all rows. */
export interface Row {
  from: number;
  to: number;
  time: number;
  kind: number;
  medium: number;
  place: number;
  count: number;
  minutes: number;
  file: number;
  line: number;
}

/** Where all formats put what they read: columns and dictionaries, shared by all files. */
export class Sink {
  readonly options: ReadOptions;
  readonly book: LedgerBook;
  readonly #keys = new Dictionary();
  readonly #cleaned = new Map<string, number>();
  readonly #places = new Dictionary();
  readonly #kinds: KindEntry[] = [];
  readonly #meanings = new Map<string, { readonly kind: number; readonly medium: number }>();
  readonly presence: Presence = presenceColumns();
  readonly #from = new Growable(Uint32Array);
  readonly #to = new Growable(Uint32Array);
  readonly #time = new Growable(Float64Array);
  readonly #kind = new Growable(Uint8Array);
  readonly #medium = new Growable(Uint8Array);
  readonly #place = new Growable(Uint32Array);
  readonly #count = new Growable(Float64Array);
  readonly #minutes = new Growable(Float32Array);
  readonly #file = new Growable(Uint16Array);
  readonly #line = new Growable(Uint32Array);

  constructor(options: ReadOptions) {
    this.options = options;
    this.book = new LedgerBook(options);
    this.#places.codeOf('');
  }

  get size(): number {
    return this.#from.size;
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

  placeOf(raw: string): number {
    return this.#places.find(raw) ?? this.#places.codeOf(raw.trim().normalize('NFC'));
  }

  /** The kind that a word means, as a position, and the medium of its rows. */
  kindOf(
    word: string,
    where: { file: string; column: string },
  ): { readonly kind: number; readonly medium: number } {
    const known = this.#meanings.get(word);
    if (known !== undefined) return known;
    const meaning: KindMeaning = kindOf(word, this.options);
    let kind = this.#kinds.findIndex(({ name }) => name === meaning.entry.name);
    if (kind < 0) kind = this.#kinds.push(meaning.entry) - 1;
    if (kind > 255) {
      throw new UserError(
        `${where.file}: column "${where.column}" does not look like kinds of interaction: it holds more than 256 different words`,
        'pass another column with --kind COLUMN, or one kind for all rows, such as --kind message',
      );
    }
    const found = { kind, medium: meaning.medium };
    this.#meanings.set(word, found);
    return found;
  }

  add(row: Row): void {
    this.#from.push(row.from);
    this.#to.push(row.to);
    this.#time.push(row.time);
    this.#kind.push(row.kind);
    this.#medium.push(row.medium);
    this.#place.push(row.place);
    this.#count.push(row.count);
    this.#minutes.push(row.minutes);
    this.#file.push(row.file);
    this.#line.push(row.line);
  }

  /** Puts right the time of an interaction that could be read in two ways. */
  setTime(position: number, time: number): void {
    this.#time.view()[position] = time;
  }

  /** The words for kinds that the log holds, as it writes them. */
  get words(): string[] {
    return [...this.#meanings.keys()];
  }

  nameOf(person: number): string {
    return this.#keys.names[person] as string;
  }

  kindNamed(kind: number): KindEntry {
    return this.#kinds[kind] as KindEntry;
  }

  view(): Pick<InteractionLog, 'from' | 'to'> {
    return { from: this.#from.view(), to: this.#to.view() };
  }

  log(): InteractionLog {
    const attendance = attendanceOf(this.presence, this.book);
    return {
      size: this.size,
      ...this.view(),
      time: this.#time.view(),
      kind: this.#kind.view(),
      medium: this.#medium.view(),
      place: this.#place.view(),
      count: this.#count.view(),
      minutes: this.#minutes.view(),
      file: this.#file.view(),
      line: this.#line.view(),
      attendance,
      keys: this.#keys.names,
      kinds: this.#kinds,
      places: this.#places.names,
      ledger: this.book.ledger(),
    };
  }
}

export const ONLINE = MEDIA.indexOf('online');
export const UNKNOWN = MEDIA.indexOf('unknown');

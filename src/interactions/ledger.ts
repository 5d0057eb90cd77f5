import { UserError } from '../errors.js';
import type { Aside, FileEntry, Ledger } from '../model.js';
import { shown } from './delimited/told.js';
import type { ReadOptions } from './options.js';

/** Why a row is set aside: a short code for scripts, and words that complete "12 rows …". */
export const REASONS = {
  ragged: 'had too few columns',
  'no-time': 'had no time',
  'bad-time': 'had a time that cannot be read',
  'no-person': 'did not say who',
  'no-target': 'named nobody else',
  'to-oneself': 'went from a person to themselves',
  'bad-count': 'had a count that is no number above 0 and up to 1e15',
  'bad-minutes': 'had minutes that are no number from 0 to 1e15',
  'no-event': 'named no event',
  'not-attended': 'said that the person was not there',
  'unknown-status': 'had a status that we do not know',
  duplicate: 'told again who was at an event',
} as const;
export type Reason = keyof typeof REASONS;

/** How many places are remembered of each reason. */
const PLACES = 5;

interface Pile {
  rows: number;
  readonly places: { file: string; line: number; detail: string }[];
}

/** One file while it is being read. */
export interface FileTally {
  readonly index: number;
  readonly name: string;
  read: number;
  used: number;
  sniffed: string;
  readonly notes: string[];
}

/** Counts every row, and what became of it. */
export class LedgerBook {
  readonly files: FileTally[] = [];
  readonly #piles = new Map<Reason, Pile>();
  readonly #options: Pick<ReadOptions, 'onProblem' | 'onProgress'>;
  #rows = 0;

  constructor(options: Pick<ReadOptions, 'onProblem' | 'onProgress'>) {
    this.#options = options;
  }

  open(name: string): FileTally {
    if (this.files.length > 65_535) throw new UserError('more than 65,536 files', 'join some of them first');
    const file = { index: this.files.length, name, read: 0, used: 0, sniffed: '', notes: [] };
    this.files.push(file);
    return file;
  }

  /** One more row was read. */
  row(file: FileTally): void {
    file.read += 1;
    this.#rows += 1;
    if (this.#rows % 10_000 === 0) this.#options.onProgress?.(this.#rows);
  }

  aside(reason: Reason, file: FileTally, place: { line: number; detail: string }): void {
    let pile = this.#piles.get(reason);
    if (pile === undefined) {
      pile = { rows: 0, places: [] };
      this.#piles.set(reason, pile);
    }
    pile.rows += 1;
    const { onProblem } = this.#options;
    if (pile.places.length >= PLACES && onProblem === null) return;
    const detail = shown(place.detail);
    if (pile.places.length < PLACES) pile.places.push({ file: file.name, line: place.line, detail });
    onProblem?.(
      file.name,
      place.line,
      reason,
      detail === '' ? REASONS[reason] : `${REASONS[reason]}: ${detail}`,
    );
  }

  /** The reasons, the commonest first. */
  ledger(): Ledger {
    const aside: Aside[] = [...this.#piles]
      .map(([code, pile]) => ({ code, says: REASONS[code], ...pile }))
      .sort((a, b) => b.rows - a.rows || (a.code < b.code ? -1 : 1));
    const files: FileEntry[] = this.files.map(({ name, sniffed, notes, read, used }) => ({
      name,
      sniffed,
      notes,
      read,
      used,
    }));
    const sum = (of: (file: FileEntry) => number): number =>
      files.reduce((total, file) => total + of(file), 0);
    return { read: sum((file) => file.read), used: sum((file) => file.used), aside, files };
  }
}

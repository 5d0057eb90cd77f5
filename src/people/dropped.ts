import { shownOf } from '../kit/index.js';
import type { Aside, InteractionLog, Ledger, Person } from '../model.js';

const SAYS = {
  bot: 'involved a bot of the people file',
  'to-oneself': 'were to oneself',
  duplicate: 'named a person twice at one event',
} as const;
type Reason = keyof typeof SAYS;

/** How many places of each reason are kept as examples. */
const EXAMPLES = 5;

/**
 * Keeps the ledger true while rows are dropped. A row that named several people is set aside only when every
 * interaction it made is dropped; interactions of one row stand next to each other in the log.
 */
export class Dropped {
  readonly #log: InteractionLog;
  readonly #asides = new Map<Reason, { rows: number; places: Aside['places'][number][] }>();
  readonly #perFile: number[];
  #row: { at: number; reason: Reason; name: string } | null = null;
  #survives = false;

  constructor(log: InteractionLog) {
    this.#log = log;
    this.#perFile = log.ledger.files.map(() => 0);
  }

  /** Tells of interaction `i`, in order, which stays. */
  kept(i: number): void {
    this.#next(i);
    this.#survives = true;
  }

  /** Tells of interaction `i`, in order, which does not. */
  interaction(i: number, reason: Reason, person: Person): void {
    this.#next(i);
    this.#row ??= { at: i, reason, name: person.name };
  }

  #next(i: number): void {
    if (i > 0 && !this.#sameRow(i - 1, i)) this.endOfInteractions();
  }

  /** The row before is complete. */
  endOfInteractions(): void {
    const row = this.#row;
    if (row !== null && !this.#survives) {
      this.#add(row.reason, this.#log.file[row.at]!, this.#log.line[row.at]!, row.name);
    }
    this.#row = null;
    this.#survives = false;
  }

  attendance(i: number, reason: Reason, person: Person): void {
    this.#add(reason, this.#log.attendance.file[i]!, this.#log.attendance.line[i]!, person.name);
  }

  /** The log's ledger with the dropped rows moved from used to set aside. */
  ledger(): Ledger {
    const { ledger } = this.#log;
    const total = this.#perFile.reduce((sum, n) => sum + n, 0);
    if (total === 0) return ledger;
    const aside = new Map(ledger.aside.map((entry) => [entry.code, entry]));
    for (const [code, { rows, places }] of this.#asides) {
      const known = aside.get(code) ?? { code, says: SAYS[code], rows: 0, places: [] };
      const examples = [...known.places, ...places].slice(0, EXAMPLES);
      aside.set(code, { ...known, rows: known.rows + rows, places: examples });
    }
    return {
      read: ledger.read,
      used: ledger.used - total,
      aside: [...aside.values()],
      files: ledger.files.map((file, i) => ({ ...file, used: file.used - this.#perFile[i]! })),
    };
  }

  #sameRow(i: number, j: number): boolean {
    return this.#log.line[i] === this.#log.line[j] && this.#log.file[i] === this.#log.file[j];
  }

  #add(reason: Reason, file: number, line: number, detail: string): void {
    const entry = this.#asides.get(reason) ?? { rows: 0, places: [] };
    entry.rows += 1;
    if (entry.places.length < EXAMPLES) {
      entry.places.push({ file: this.#log.ledger.files[file]!.name, line, detail: shownOf(detail) });
    }
    this.#asides.set(reason, entry);
    this.#perFile[file]! += 1;
  }
}

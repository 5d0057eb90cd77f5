import { UserError } from '../../errors.js';
import { Growable } from '../../kit/index.js';
import type { Moment } from './civil.js';
import { readEpoch, SMALL, unitOf } from './epoch.js';
import { readIso } from './iso.js';
import { readCompact, readMonths, readNumbers } from './written.js';
import type { Zone } from './zone.js';

type Form = (text: string, moment: Moment) => boolean;

/** The forms in which a time can be written, in the order in which they are tried. */
const FORMS = [readIso, readEpoch, readNumbers, readMonths, readCompact] as const;

/** For a column whose every cell is a date without marks: 20190312 is then no count of seconds. */
const COMPACT_FORMS = [readCompact, readIso, readNumbers, readMonths] as const;

export type DateOrder = 'day-first' | 'month-first';

export interface TimeRules {
  /** The column, as a person knows it. */
  readonly column: string;
  readonly file: string;
  readonly zone: Zone;
  readonly zoneName: string;
  readonly dates: DateOrder | null;
  /** Whether the column holds dates without marks, 20190312. */
  readonly compact: boolean;
}

/** What a text says, and the form in which it says it; null when it is no time. The moment is overwritten. */
export function formOf(text: string, moment: Moment, forms: readonly Form[] = FORMS): Form | null {
  moment.swaps = false;
  for (const form of forms) if (form(text, moment)) return form;
  return null;
}

export function newMoment(): Moment {
  return { local: Number.NaN, offset: Number.NaN, swaps: false, other: Number.NaN };
}

/**
 * Reads one column of times. Where a column writes dates as 03/04/2019, both readings of every row are kept until
 * `settle`, which decides by the rows that allow one reading only.
 */
export class TimeReader {
  readonly #rules: TimeRules;
  readonly #moment = newMoment();
  readonly #positions = new Growable(Uint32Array, 16);
  readonly #others = new Growable(Float64Array, 16);
  /** A row for each reading that allowed no other, and one that allows both. */
  readonly #examples = { dayFirst: '', monthFirst: '', either: '' };
  #zoneless = 0;
  #largest = -1;
  #other = Number.NaN;
  #lastText = '';
  #lastTime = Number.NaN;

  constructor(rules: TimeRules) {
    this.#rules = rules;
  }

  /** Milliseconds since 1970 in UTC, or NaN for what is no time. */
  read(text: string): number {
    this.#other = Number.NaN;
    if (text === this.#lastText) return this.#lastTime;
    const moment = this.#moment;
    const trimmed = text.trim();
    const form = formOf(trimmed, moment, this.#rules.compact ? COMPACT_FORMS : FORMS);
    if (form === null) return Number.NaN;
    if (form === readEpoch) this.#largest = Math.max(this.#largest, Math.abs(Number(trimmed)));
    if (Number.isNaN(moment.offset)) this.#zoneless += 1;
    if (moment.swaps) return this.#ordered(trimmed);
    this.#lastText = text;
    this.#lastTime = this.#utcOf(moment.local);
    return this.#lastTime;
  }

  /** The time read last went to this position: if it has another reading, `settle` will come back to it. */
  keep(position: number): void {
    if (Number.isNaN(this.#other)) return;
    this.#positions.push(position);
    this.#others.push(this.#other);
  }

  #utcOf(local: number): number {
    const { offset } = this.#moment;
    return Number.isNaN(offset) ? this.#rules.zone(local) : local - offset * 60_000;
  }

  /** A date in numbers: the reading that was told, the only one that exists, or day-first for now. */
  #ordered(text: string): number {
    const dayFirst = this.#utcOf(this.#moment.local);
    const monthFirst = this.#utcOf(this.#moment.other);
    const { dates } = this.#rules;
    if (dates !== null) return dates === 'day-first' ? dayFirst : monthFirst;
    if (Number.isNaN(dayFirst) && Number.isNaN(monthFirst)) return Number.NaN;
    if (Number.isNaN(monthFirst)) this.#examples.dayFirst ||= text;
    else if (Number.isNaN(dayFirst)) this.#examples.monthFirst ||= text;
    else if (dayFirst !== monthFirst) {
      this.#examples.either ||= text;
      this.#other = monthFirst;
    }
    return Number.isNaN(dayFirst) ? monthFirst : dayFirst;
  }

  /** Decides between day-first and month-first, and puts the times of the other reading where they belong. */
  settle(put: (position: number, time: number) => void): void {
    const { dayFirst, monthFirst, either } = this.#examples;
    const { file, column } = this.#rules;
    if (dayFirst !== '' && monthFirst !== '') {
      throw new UserError(
        `${file}: the dates in column "${column}" contradict each other: ${dayFirst} has the day first, ${monthFirst} the month`,
        'pass --day-first or --month-first; rows that do not fit are then set aside',
      );
    }
    if (either !== '' && dayFirst === '' && monthFirst === '') {
      throw new UserError(
        `${file}: the dates in column "${column}" could have the day first or the month first (${either})`,
        'pass --day-first or --month-first',
      );
    }
    if (monthFirst === '') return;
    const others = this.#others.view();
    this.#positions.view().forEach((position, i) => {
      put(position, others[i] as number);
    });
  }

  /** What was assumed, a sentence each. */
  notes(): string[] {
    const { column, zoneName, dates } = this.#rules;
    const notes: string[] = [];
    if (this.#zoneless > 0) notes.push(`Times in "${column}" name no zone and are read in ${zoneName}.`);
    if (this.#largest >= 0) notes.push(this.#sizeNote(column));
    const { dayFirst, monthFirst } = this.#examples;
    const example = dayFirst || monthFirst;
    if (dates === null && example !== '') {
      const order = dayFirst === '' ? 'month' : 'day';
      notes.push(`Dates in "${column}" have the ${order} first, as ${example} shows.`);
    }
    return notes;
  }

  #sizeNote(column: string): string {
    if (this.#largest < SMALL) {
      return `Times in "${column}" are small numbers, read as seconds since an unknown start: dates count from 1970-01-01.`;
    }
    return `Times in "${column}" are numbers, read as ${unitOf(this.#largest)?.says} since 1970.`;
  }
}

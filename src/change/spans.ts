import { UserError } from '../errors.js';
import { DAY } from '../kit/index.js';

/** A length of time: so many days, or so many months of the calendar (a year is twelve). */
export interface Span {
  readonly count: number;
  readonly unit: 'day' | 'month';
}

const UNITS: Readonly<Record<string, Span>> = {
  d: { count: 1, unit: 'day' },
  w: { count: 7, unit: 'day' },
  m: { count: 1, unit: 'month' },
  y: { count: 12, unit: 'month' },
};
const LONGEST = 100_000;

/**
 * `30d`, `2w`, `6m`, `1y` as a span.
 *
 * @throws UserError naming the option when it is none of these.
 */
export function spanOf(text: string, option: string): Span {
  const [, number, letter] = /^(\d+)\s*([dwmy])[a-z]*$/i.exec(text.trim()) ?? [];
  const unit = UNITS[(letter ?? '').toLowerCase()];
  const count = Number(number) * (unit?.count ?? 0);
  if (unit === undefined || count < 1 || count > LONGEST)
    throw new UserError(
      `${option} ${text}: no length of time${count > LONGEST ? ' that a log could have' : ''}`,
      'Write days, weeks, months or years, such as 30d, 2w, 6m or 1y.',
    );
  return { count, unit: unit.unit };
}

/** `7 days`, `1 month`, `2 years`. */
export function spanWordsOf({ count, unit }: Span): string {
  const years = unit === 'month' && count % 12 === 0;
  const many = years ? count / 12 : count;
  return `${many} ${years ? 'year' : unit}${many === 1 ? '' : 's'}`;
}

/** The day so many spans later; months go to the same day of the month, or to its last. */
export function laterOf(day: number, { count, unit }: Span, times = 1): number {
  if (unit === 'day') return day + count * times;
  const date = new Date(day * DAY);
  const month = date.getUTCMonth() + count * times;
  const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), last)) / DAY;
}

/** Where windows of this step begin: at the first of the month or year, or with the log itself. */
export function alignedOf(day: number, { count, unit }: Span): number {
  if (unit === 'day') return day;
  const date = new Date(day * DAY);
  return Date.UTC(date.getUTCFullYear(), count % 12 === 0 ? 0 : date.getUTCMonth(), 1) / DAY;
}

/** `2012-07-04` */
export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

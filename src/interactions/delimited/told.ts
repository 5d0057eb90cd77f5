import { closest, distance } from 'fastest-levenshtein';
import { UserError } from '../../errors.js';
import { shownOf as shown } from '../../kit/index.js';
import { KIND_WORDS, KINDS } from '../kinds.js';
import { COLUMN_ROLES, type ToldColumns } from '../options.js';
import { plain } from './synonyms.js';

export { shown };

/** The column that a person told, by its name, loosely by its name, or by its position from 1; null when none. */
export function toldColumn(header: readonly string[], told: string): number | null {
  const exact = header.findIndex((name) => name.trim() === told.trim());
  if (exact >= 0) return exact;
  const loosely = header.flatMap((name, i) => (plain(told) !== '' && plain(name) === plain(told) ? [i] : []));
  if (loosely.length > 1) {
    throw new UserError(
      `"${shown(told)}" fits columns ${loosely.map((i) => i + 1).join(' and ')} equally`,
      'pass the position of the column instead, counted from 1',
    );
  }
  if (loosely.length === 1) return loosely[0] as number;
  const position = /^\d+$/.test(told.trim()) ? Number(told) : 0;
  return position >= 1 && position <= header.length ? position - 1 : null;
}

/** The columns of a table, for a person. */
export function listOf(header: readonly string[] | null, columns: number): string {
  if (header === null) return `columns 1 to ${columns}, without a header`;
  const names = header.slice(0, 30).map((name) => shown(name, 30));
  return `columns: ${names.join(', ')}${header.length > 30 ? ` and ${header.length - 30} more` : ''}`;
}

/** Which option named a column, and what else than a column the option takes. */
export interface Also {
  readonly option: string;
  readonly words: readonly string[];
  readonly says: string;
}

export function alsoOf(told: string, columns: ToldColumns): Also {
  const role = COLUMN_ROLES.find((one) => columns[one] === told);
  const option = role === undefined ? '' : ` for --${role}`;
  if (role === 'kind') return { option, words: KIND_WORDS, says: ANY_KIND };
  if (role === 'medium') return { option, words: ['online', 'offline'], says: ANY_MEDIUM };
  return { option, words: [], says: '' };
}

const ANY_KIND = `. One kind for all rows is ${KINDS.map(({ name }) => name).join(', ')}, or a word that --offline or --online names`;
const ANY_MEDIUM = '. One medium for all rows is online or offline';

/** A table as errors tell of it. */
export interface Shape {
  readonly file: string;
  readonly header: readonly string[] | null;
  readonly columns: number;
}

/** The error for a column that does not exist: the columns that do, what may have been meant, and what else it may be. */
export function unknownColumn({ file, header, columns }: Shape, told: string, also: Also): UserError {
  return new UserError(
    `${shown(file, 200)} has no column "${shown(told)}"${also.option}`,
    `${didYouMean(told, [...(header ?? []), ...also.words])}It has ${listOf(header, columns)}${also.says}`,
  );
}

/** `did you mean "from"? `, or nothing when no word is near. */
export function didYouMean(told: string, words: readonly string[]): string {
  if (words.length === 0 || told.length > 200) return '';
  const lower = words.map((word) => word.slice(0, 200).toLowerCase());
  const near = closest(told.toLowerCase(), lower);
  if (distance(near, told.toLowerCase()) > Math.max(2, told.length / 3)) return '';
  return `did you mean "${shown(words[lower.indexOf(near)] as string)}"? `;
}

import { UserError } from '../../errors.js';
import { isKindWord, mediumOf } from '../kinds.js';
import { COLUMN_ROLES, type ReadOptions } from '../options.js';
import { type Content, contentsOf, guessOf } from './content.js';
import { isListName, PAIRS, plain, type Role, SYNONYMS } from './synonyms.js';
import { listOf, shown, toldColumn, unknownColumn } from './told.js';

/** Which column means what in one file. */
export interface Layout {
  readonly shape: 'interactions' | 'attendance';
  readonly header: readonly string[] | null;
  readonly columns: number;
  readonly at: Readonly<Partial<Record<Role, number>>>;
  /** A kind or medium that was told for all rows, because no column has that name. */
  readonly constant: { readonly kind: string | null; readonly medium: string | null };
  /** Whether cells of the to-column may name several people. */
  readonly list: boolean;
  readonly notes: readonly string[];
  /** Told names that are no column of this file. */
  readonly absent: readonly string[];
}

/** The first rows of a file, without its header. */
export interface Sample {
  readonly file: string;
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
}

interface Draft {
  readonly sample: Sample;
  readonly contents: readonly Content[];
  readonly at: Partial<Record<Role, number>>;
  readonly constant: { kind: string | null; medium: string | null };
  readonly notes: string[];
  readonly absent: string[];
}

const INTERACTION_ROLES = ['time', 'place', 'count', 'minutes', 'medium', 'kind'] as const;
const ATTENDANCE_ROLES = ['start', 'end', 'status', 'minutes', 'medium'] as const;

/** Decides what each column means: as told, by its name, by what its cells hold. */
export function layoutOf(sample: Sample, options: ReadOptions): Layout {
  const draft: Draft = {
    sample,
    contents: contentsOf(sample.rows),
    at: {},
    constant: { kind: null, medium: null },
    notes: [],
    absent: [],
  };
  takeTold(draft, options);
  const attendance = isAttendance(draft);
  if (attendance) takeAttendance(draft);
  else takeInteractions(draft, options);
  checkDuplicates(draft);
  const { at, constant, notes, absent } = draft;
  const to = at.to === undefined ? '' : nameOf(sample, at.to);
  return {
    shape: attendance ? 'attendance' : 'interactions',
    header: sample.header,
    columns: columnsOf(draft),
    at,
    constant,
    list: isListName(to),
    notes,
    absent,
  };
}

export function nameOf(sample: { header: readonly string[] | null }, column: number): string {
  return sample.header?.[column]?.trim() || `column ${column + 1}`;
}

function columnsOf({ sample, contents }: Draft): number {
  return sample.header?.length ?? contents.length;
}

function takeTold(draft: Draft, { columns, offline, online }: ReadOptions): void {
  const header = draft.sample.header ?? draft.contents.map(() => '');
  for (const role of COLUMN_ROLES) {
    const told = columns[role];
    if (told === undefined) continue;
    const column = toldColumn(header, told);
    if (column !== null) draft.at[role] = column;
    else if (role === 'kind' && (isKindWord(told) || [...offline, ...online].includes(told)))
      draft.constant.kind = told;
    else if (role === 'medium' && mediumOf(told) !== null) draft.constant.medium = told;
    else draft.absent.push(told);
  }
}

/** The column that one of the words names; none that has a meaning already. Two that fit equally are refused. */
function named(
  draft: Draft,
  words: string,
  fits: (content: Content) => boolean = () => true,
): number | undefined {
  const taken = new Set(Object.values(draft.at));
  const names = (draft.sample.header ?? []).map(plain);
  for (const word of words.split(' ')) {
    const found = names.flatMap((name, i) => (name === word && !taken.has(i) ? [i] : []));
    const fit = found.filter((i) => draft.contents[i] === undefined || fits(draft.contents[i]));
    if (fit.length > 1) throw twoFit(draft.sample, fit, word);
    if (fit.length === 1) return fit[0];
  }
  return undefined;
}

function twoFit(sample: Sample, found: readonly number[], word: string): UserError {
  const [a, b] = found as [number, number];
  return new UserError(
    `${sample.file}: columns ${a + 1} and ${b + 1} are both called "${shown(nameOf(sample, a))}" and fit "${word}" equally`,
    'rename one of them, or pass the position of the column, counted from 1',
  );
}

function isAttendance(draft: Draft): boolean {
  const { at } = draft;
  if (at.event !== undefined || at.person !== undefined) return true;
  if (at.from !== undefined || at.to !== undefined || pairOf(draft) !== null) return false;
  return named(draft, SYNONYMS.event) !== undefined && named(draft, SYNONYMS.person) !== undefined;
}

function take(draft: Draft, role: keyof typeof SYNONYMS, fits?: (content: Content) => boolean): void {
  const column = draft.at[role] ?? named(draft, SYNONYMS[role], fits);
  if (column !== undefined) draft.at[role] = column;
}

function takeAttendance(draft: Draft): void {
  const { at, sample } = draft;
  if (at.time !== undefined) at.start ??= at.time;
  delete at.time;
  take(draft, 'event');
  take(draft, 'person');
  if (at.person === undefined || at.event === undefined) {
    throw new UserError(
      `${sample.file}: cannot tell which column names the ${at.person === undefined ? 'person' : 'event'}`,
      `pass --${at.person === undefined ? 'person' : 'event'} COLUMN. It has ${listOf(sample.header, columnsOf(draft))}`,
    );
  }
  for (const role of ATTENDANCE_ROLES)
    take(draft, role, role === 'start' || role === 'end' ? isTimes : undefined);
}

/** Most filled cells are times, or numbers that may be; or there is nothing to judge by. */
function isTimes({ filled, times, numbers }: Content): boolean {
  return filled === 0 || times >= 0.5 || numbers >= 0.5;
}

/** Who acted and towards whom, by the names of the columns; the likeliest pair first. */
function pairOf(draft: Draft): { from: number; to: number } | null {
  const { at } = draft;
  for (const pair of PAIRS) {
    const from = at.from ?? named(draft, pair.from);
    const to = at.to ?? named({ ...draft, at: { ...at, ...(from === undefined ? {} : { from }) } }, pair.to);
    if (from !== undefined && to !== undefined) return { from, to };
  }
  return null;
}

function takeInteractions(draft: Draft, options: ReadOptions): void {
  const { at } = draft;
  const pair = pairOf(draft);
  if (pair !== null) Object.assign(at, pair);
  else guess(draft);
  if (at.from === undefined || at.to === undefined) throw nobody(draft, options);
  if (draft.sample.header === null) return;
  for (const role of INTERACTION_ROLES) {
    if (role === 'kind' || role === 'medium') {
      if (draft.constant[role] === null) take(draft, role, (c) => c.column >= 0);
    } else take(draft, role, role === 'time' ? isTimes : undefined);
  }
  if (at.time === undefined) lateTime(draft);
}

/** A column of times under a name that says nothing of it. */
function lateTime(draft: Draft): void {
  const taken = new Set(Object.values(draft.at));
  const found = draft.contents.find((c) => !taken.has(c.column) && c.times > 0.8 && c.numbers < 0.2);
  const clock = named(draft, SYNONYMS.time);
  const column = found?.column ?? clock;
  if (column === undefined) return;
  draft.at.time = column;
  if (found !== undefined)
    draft.notes.push(`Column "${shown(nameOf(draft.sample, column))}" holds times and is read as such.`);
}

/** What the cells hold, where the names do not help. */
function guess(draft: Draft): void {
  const { at, sample, contents } = draft;
  const taken = new Set(Object.values(at));
  const free = contents.filter((c) => !taken.has(c.column));
  if (at.from !== undefined || at.to !== undefined) return;
  const found = guessOf(free, sample.header !== null);
  if (found === null) return;
  at.from = found.from;
  at.to = found.to;
  if (found.time !== null) at.time ??= found.time;
  if (found.kind !== null && draft.constant.kind === null) at.kind ??= found.kind;
  if (found.count !== null) at.count ??= found.count;
  draft.notes.push('Columns were told apart by what they hold, not by name: check them.');
}

function nobody({ sample, at, absent, ...draft }: Draft, { columns }: ReadOptions): UserError {
  const told = absent[0];
  if (told !== undefined) return unknownColumn(sample.file, told, sample.header, draft.contents.length);
  const role = at.from === undefined && columns.from === undefined ? 'who acted' : 'towards whom';
  return new UserError(
    `${sample.file}: cannot tell which column names ${role}`,
    `pass --from COLUMN and --to COLUMN (or --event and --person for an attendance list). It has ${listOf(sample.header, draft.contents.length)}`,
  );
}

/** A header that occurs twice: refused where we use it, noted where we do not. */
function checkDuplicates({ sample, at, notes }: Draft): void {
  const header = (sample.header ?? []).map((name) => name.trim());
  const used = new Set(Object.values(at));
  header.forEach((name, i) => {
    const first = header.indexOf(name);
    if (name === '' || first === i) return;
    if (used.has(first) || used.has(i)) {
      throw new UserError(
        `${sample.file}: columns ${first + 1} and ${i + 1} are both called "${shown(name)}"`,
        'rename one of them, or take it out',
      );
    }
    notes.push(`Columns ${first + 1} and ${i + 1} are both called "${shown(name)}"; neither is used.`);
  });
}

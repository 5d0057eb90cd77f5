import { UserError } from '../../errors.js';
import { isKindWord, mediumOf } from '../kinds.js';
import { COLUMN_ROLES, type ReadOptions } from '../options.js';
import { type Content, contentsOf } from './content.js';
import { plain, type Role, SYNONYMS } from './synonyms.js';
import { shown, toldColumn } from './told.js';

/** The first rows of a file, without its header. */
export interface Sample {
  readonly file: string;
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
}

/** What columns mean, as far as it has been found. */
export interface Draft {
  readonly sample: Sample;
  readonly contents: readonly Content[];
  readonly columns: number;
  readonly at: Partial<Record<Role, number>>;
  readonly constant: { kind: string | null; medium: string | null };
  readonly notes: string[];
  readonly absent: string[];
}

/** A draft that holds what the person told: columns, or a kind and a medium for all rows. */
export function draftOf(sample: Sample, options: ReadOptions): Draft {
  const contents = contentsOf(sample.rows);
  const columns = sample.header?.length ?? contents.length;
  const draft: Draft = {
    sample,
    contents,
    columns,
    at: {},
    constant: { kind: null, medium: null },
    notes: [],
    absent: [],
  };
  const header = sample.header ?? contents.map(() => '');
  for (const role of COLUMN_ROLES) {
    const told = options.columns[role];
    if (told === undefined) continue;
    const column = toldColumn(header, told);
    if (column !== null) draft.at[role] = column;
    else if (role === 'kind' && isKind(told, options)) draft.constant.kind = told;
    else if (role === 'medium' && mediumOf(told) !== null) draft.constant.medium = told;
    else draft.absent.push(told);
  }
  return draft;
}

function isKind(word: string, { offline, online }: ReadOptions): boolean {
  return isKindWord(word) || offline.includes(word) || online.includes(word);
}

export function nameOf(sample: { header: readonly string[] | null }, column: number): string {
  return sample.header?.[column]?.trim() || `column ${column + 1}`;
}

/**
 * The column that one of the words names; none that has a meaning already, but a column of groups may be a place or
 * kind as well. Two that fit equally are refused.
 */
export function named(
  draft: Draft,
  words: string,
  fits: (content: Content) => boolean = () => true,
): number | undefined {
  const { group: _, togroup: __, ...at } = draft.at;
  const taken = new Set(Object.values(at));
  const names = (draft.sample.header ?? []).map(plain);
  for (const word of words.split(' ')) {
    const found = names.flatMap((name, i) => (name === word && !taken.has(i) ? [i] : []));
    const fit = found.filter((i) => draft.contents[i] === undefined || fits(draft.contents[i]));
    if (fit.length > 1) throw twoFit(draft.sample, fit as [number, number]);
    if (fit.length === 1) return fit[0];
  }
  return undefined;
}

function twoFit(sample: Sample, [a, b]: [number, number]): UserError {
  return new UserError(
    `${sample.file}: columns ${a + 1} and ${b + 1} are both called "${shown(nameOf(sample, a))}"`,
    'rename one of them, or take it out',
  );
}

/** Finds the column of a role by its name, unless it was told. */
export function take(draft: Draft, role: keyof typeof SYNONYMS, fits?: (content: Content) => boolean): void {
  const column = draft.at[role] ?? named(draft, SYNONYMS[role], fits);
  if (column !== undefined) draft.at[role] = column;
  if (column !== undefined || fits === undefined || role === 'time') return;
  const misfit = named(draft, SYNONYMS[role]);
  if (misfit === undefined) return;
  draft.notes.push(
    `Column "${shown(nameOf(draft.sample, misfit))}" does not look like ${role} and is not read as such.`,
  );
}

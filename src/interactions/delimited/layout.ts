import { UserError } from '../../errors.js';
import type { ReadOptions } from '../options.js';
import { isMedia, isNumbers, isTimes, isWords } from './content.js';
import { type Draft, draftOf, named, nameOf, type Sample, take } from './draft.js';
import { pairOf, takePair } from './pair.js';
import { isListName, type Role, SYNONYMS } from './synonyms.js';
import { listOf, shown } from './told.js';

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
  /** Columns that hold dates without marks, 20190312. */
  readonly compact: ReadonlySet<number>;
  readonly notes: readonly string[];
  /** Told names that are no column of this file. */
  readonly absent: readonly string[];
}

/** Decides what each column means: as told, by its name, by what its cells hold. */
export function layoutOf(sample: Sample, options: ReadOptions): Layout {
  const draft = draftOf(sample, options);
  const attendance = isAttendance(draft);
  if (attendance) takeAttendance(draft);
  else takeInteractions(draft, options);
  checkDuplicates(draft);
  const { at, constant, notes, absent, columns } = draft;
  return {
    shape: attendance ? 'attendance' : 'interactions',
    header: sample.header,
    columns,
    at,
    constant,
    list: at.to !== undefined && isListName(nameOf(sample, at.to)),
    compact: new Set(draft.contents.flatMap(({ compact, column }) => (compact ? [column] : []))),
    notes,
    absent,
  };
}

function isAttendance(draft: Draft): boolean {
  const { at } = draft;
  if (at.event !== undefined || at.person !== undefined) return true;
  if (at.from !== undefined || at.to !== undefined || pairOf(draft) !== null) return false;
  return named(draft, SYNONYMS.event) !== undefined && named(draft, SYNONYMS.person) !== undefined;
}

function takeAttendance(draft: Draft): void {
  const { at, sample, columns } = draft;
  if (at.time !== undefined) at.start ??= at.time;
  delete at.time;
  take(draft, 'event');
  take(draft, 'person');
  if (at.person === undefined || at.event === undefined) {
    const role = at.person === undefined ? 'person' : 'event';
    throw new UserError(
      `${sample.file}: cannot tell which column names the ${role}`,
      `pass --${role} COLUMN. It has ${listOf(sample.header, columns)}`,
    );
  }
  for (const role of ['start', 'end'] as const) take(draft, role, isTimes);
  take(draft, 'status');
  take(draft, 'minutes', isNumbers);
  if (draft.constant.medium === null) take(draft, 'medium', isMedia);
}

function takeInteractions(draft: Draft, options: ReadOptions): void {
  takePair(draft, options);
  if (draft.sample.header !== null) {
    take(draft, 'time', isTimes);
    take(draft, 'place');
    for (const role of ['count', 'minutes'] as const) take(draft, role, isNumbers);
    if (draft.constant.kind === null) take(draft, 'kind', isWords);
    if (draft.constant.medium === null) take(draft, 'medium', isMedia);
  }
  if (draft.at.time === undefined) lateTime(draft);
}

/** A column of times under a name that says nothing of it; or one that is called time, whatever it holds. */
function lateTime(draft: Draft): void {
  const taken = new Set(Object.values(draft.at));
  const numbers = draft.sample.header === null ? 1 : 0.2;
  const found = draft.contents.find((c) => !taken.has(c.column) && c.times > 0.8 && c.numbers <= numbers);
  const column = found?.column ?? named(draft, SYNONYMS.time);
  if (column === undefined) return;
  draft.at.time = column;
  if (found !== undefined) {
    draft.notes.push(`Column "${shown(nameOf(draft.sample, column))}" holds times and is read as such.`);
  }
}

/** A header that occurs twice: refused where we use it, noted where we do not. */
function checkDuplicates({ sample, at, notes }: Draft): void {
  const header = (sample.header ?? []).map((name) => name.trim());
  const used = new Set(Object.values(at));
  const first = new Map<string, number>();
  header.forEach((name, i) => {
    const other = first.get(name);
    if (other === undefined) first.set(name, i);
    if (name === '' || other === undefined) return;
    if (used.has(other) || used.has(i)) {
      throw new UserError(
        `${sample.file}: columns ${other + 1} and ${i + 1} are both called "${shown(name)}"`,
        'rename one of them, or take it out',
      );
    }
    notes.push(`Columns ${other + 1} and ${i + 1} are both called "${shown(name)}"; neither is used.`);
  });
}

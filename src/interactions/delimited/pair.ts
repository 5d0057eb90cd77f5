import { UserError } from '../../errors.js';
import type { ReadOptions } from '../options.js';
import { type Draft, named } from './draft.js';
import { guessOf } from './guess.js';
import { PAIRS, plain } from './synonyms.js';
import { alsoOf, listOf, unknownColumn } from './told.js';

/** Who acted and towards whom, by the names of the columns; the likeliest pair first. */
export function pairOf(draft: Draft): { from: number; to: number } | null {
  const { at } = draft;
  for (const pair of PAIRS) {
    const from = at.from ?? named(draft, pair.from);
    const taken = from === undefined ? at : { ...at, from };
    const to = at.to ?? named({ ...draft, at: taken }, pair.to);
    if (from !== undefined && to !== undefined) return { from, to };
  }
  return null;
}

/** Finds who acted and towards whom by name, else by what the cells hold. */
export function takePair(draft: Draft, options: ReadOptions): void {
  const { at } = draft;
  const pair = pairOf(draft);
  if (pair !== null) Object.assign(at, pair);
  else if (at.from === undefined && at.to === undefined && isEven(draft.sample.rows)) guess(draft);
  if (at.from === undefined || at.to === undefined) throw nobody(draft, options);
}

function guess(draft: Draft): void {
  const { at, sample, contents, constant } = draft;
  const taken = new Set(Object.values(at));
  const found = guessOf(
    contents.filter((c) => !taken.has(c.column)),
    sample.header !== null,
  );
  if (found === null) return;
  at.from = found.from;
  at.to = found.to;
  if (found.time !== null) at.time ??= found.time;
  if (found.kind !== null && constant.kind === null) at.kind ??= found.kind;
  if (found.count !== null) at.count ??= found.count;
  draft.notes.push('Columns were told apart by what they hold, not by name: check them.');
}

/** Whether most rows have the same number of cells: where they do not, it is no table, and no guess is made. */
function isEven(rows: readonly (readonly string[])[]): boolean {
  const tally = new Map<number, number>();
  for (const { length } of rows) tally.set(length, (tally.get(length) ?? 0) + 1);
  return Math.max(0, ...tally.values()) >= 0.8 * rows.length;
}

/** Whether a table has the columns of a people file. */
function isWhoIsWho(header: readonly string[] | null): boolean {
  const names = new Set(header?.map(plain));
  return names.has('key') && names.has('person');
}

function nobody({ sample, at, absent, columns }: Draft, options: ReadOptions): UserError {
  const told = absent[0];
  if (told !== undefined) return unknownColumn({ ...sample, columns }, told, alsoOf(told, options.columns));
  if (isWhoIsWho(sample.header))
    return new UserError(
      `${sample.file}: looks like a list of who is who, not like a log`,
      'pass it with --people, and leave it out of the logs',
    );
  const role = at.from === undefined && options.columns.from === undefined ? 'who acted' : 'towards whom';
  return new UserError(
    `${sample.file}: cannot tell which column names ${role}`,
    `pass --from COLUMN and --to COLUMN (or --event and --person for an attendance list). It has ${listOf(sample.header, columns)}`,
  );
}

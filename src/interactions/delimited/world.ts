import { type KindEntry, MEDIA } from '../../model.js';
import { mediumOf } from '../kinds.js';
import type { Row } from '../rows.js';
import { nameOf } from './draft.js';
import type { Task } from './interactions.js';
import { shown } from './told.js';

/** Reads kind, medium and place of a row; what had to be assumed is told in the end. */
export interface WorldReader {
  read(cells: readonly string[], row: Row): void;
  notes(): string[];
}

export function worldReader({ layout, file, sink }: Task): WorldReader {
  const { at, constant } = layout;
  const usual = constant.kind ?? (/mention/i.test(nameOf(layout, at.to as number)) ? 'mention' : 'other');
  const where = { file: file.name, column: at.kind === undefined ? '' : nameOf(layout, at.kind) };
  const told = constant.medium === null ? null : mediumOf(constant.medium);
  const media = mediumReader(told === null ? null : MEDIA.indexOf(told));
  const seen = new Uint8Array(256);
  const read = (cells: readonly string[], row: Row): void => {
    const word = at.kind === undefined ? usual : (cells[at.kind] as string);
    const meaning = sink.kindOf(word.trim() === '' ? 'other' : word, where);
    seen[meaning.kind] = 1;
    row.kind = meaning.kind;
    row.medium = media.of(at.medium === undefined ? '' : (cells[at.medium] ?? ''), meaning.medium);
    row.place = at.place === undefined ? 0 : sink.placeOf(cells[at.place] ?? '');
  };
  const notes = (): string[] => {
    const kinds = Array.from(seen.keys()).filter(
      (kind) => seen[kind] === 1 && isStrange(sink.kindNamed(kind)),
    );
    const assumed = at.kind === undefined && constant.kind === null ? usual : null;
    return notesOf(
      assumed,
      kinds.map((kind) => sink.kindNamed(kind).name),
      [...media.unknown],
    );
  };
  return { read, notes };
}

/** Neither known to us nor told where it happens. */
function isStrange({ known, medium }: KindEntry): boolean {
  return !known && medium === 'unknown';
}

function notesOf(assumed: string | null, kinds: readonly string[], media: readonly string[]): string[] {
  const notes: string[] = [];
  if (assumed !== null)
    notes.push(`No column holds kinds: every row counts as "${assumed}" (--kind tells another).`);
  if (kinds.length > 0) {
    notes.push(`Kinds that we do not know: ${someOf(kinds)}; --offline and --online tell where they happen.`);
  }
  if (media.length > 0)
    notes.push(`Words for a medium that we do not know: ${someOf(media)}; read as unknown.`);
  return notes;
}

/** The first few of some words, for a person. */
function someOf(words: readonly string[]): string {
  const first = words.slice(0, 5).map((word) => `"${shown(word, 30)}"`);
  return `${first.join(', ')}${words.length > 5 ? ` and ${words.length - 5} more` : ''}`;
}

/** The medium of a row: as told for all, else by its own cell, else by its kind. */
function mediumReader(always: number | null): {
  of(cell: string, kind: number): number;
  unknown: ReadonlySet<string>;
} {
  const unknown = new Set<string>();
  const known = new Map<string, number>();
  const of = (cell: string, kind: number): number => {
    if (always !== null) return always;
    if (cell === '') return kind;
    let medium = known.get(cell);
    if (medium === undefined) {
      const word = cell.trim();
      const found = mediumOf(word);
      if (word !== '' && found === null) unknown.add(word);
      medium = word === '' ? -1 : MEDIA.indexOf(found ?? 'unknown');
      known.set(cell, medium);
    }
    return medium < 0 ? kind : medium;
  };
  return { of, unknown };
}

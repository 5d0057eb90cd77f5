import { UserError } from '../errors.js';
import { byText } from '../kit/index.js';
import { type Analysis, type Findings, type PersonRow, STANDINGS, type TieRow } from '../model.js';
import { faultOf } from './form.js';
import { ANALYSIS_FORM, type Form, PERSON_FORM, TIE_FORM } from './saved-shape.js';

/** What a saved analysis still knows of the long tables: all rows, or null when it kept only some. */
export interface SavedFindings extends Findings {
  readonly everyTie: readonly TieRow[] | null;
  readonly everyPerson: readonly PersonRow[] | null;
  /** The ties that every analysis keeps. */
  readonly keptTies: readonly TieRow[];
}

/** True for a value that was written as an analysis, of this schema or another. */
export function isSaved(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'schema' in json && 'tiedepth' in json;
}

/**
 * A saved analysis as findings again. `ties` or `people` saved as JSON carry the whole table in `rows`; otherwise
 * only the rows that every analysis keeps are there, and asking for a whole table says so.
 *
 * @throws UserError when it has another schema, or is not what schema 1 says.
 */
export function savedFindingsOf(json: unknown, name: string): SavedFindings {
  const { schema, tiedepth, rows } = json as Record<string, unknown>;
  if (schema !== 1)
    throw new UserError(
      `${name}: a saved analysis of schema ${JSON.stringify(schema) ?? '?'}, made by tiedepth ${String(tiedepth)}; this version reads schema 1`,
      'Read it with the version that made it, or analyze the log again.',
    );
  const fault = faultOf(json, ANALYSIS_FORM) ?? rowsFaultOf(rows);
  if (fault !== null)
    throw new UserError(
      `${name}: not a whole analysis: ${fault}`,
      'It was cut or changed by hand, or a newer tiedepth made it. Save it again: tiedepth report LOG --as json -o FILE.',
    );
  const analysis = filled(json as Analysis);
  const { summary } = analysis;
  const tieRows = rowsOf<TieRow>(rows, TIE_FORM);
  const personRows = rowsOf<PersonRow>(rows, PERSON_FORM);
  const kept = keptTiesOf(analysis);
  const people = [...analysis.people].sort((x, y) => byText(x.person, y.person));
  const everyTie = whole(tieRows ?? kept, summary.ties);
  const everyPerson = whole(personRows ?? people, summary.people);
  return {
    analysis,
    everyTie,
    everyPerson,
    keptTies: kept,
    ties: (most) =>
      (most === undefined ? everyTie : (deepest(everyTie, most) ?? first(tieRows, most))) ??
      refuse(name, 'ties', [(tieRows ?? kept).length, summary.ties]),
    people: (most) =>
      (most === undefined ? everyPerson : (missed(analysis, most) ?? first(personRows, most))) ??
      refuse(name, 'people', [(personRows ?? people).length, summary.people]),
  };
}

/** Rows that were saved with --top are the first of the table, in its order, and not all of it. */
function first<T>(rows: readonly T[] | null, most: number): readonly T[] | null {
  return rows !== null && rows.length >= most ? rows.slice(0, most) : null;
}

function deepest(every: readonly TieRow[] | null, most: number): readonly TieRow[] | null {
  return every === null ? null : [...every].sort((x, y) => (y.depth ?? -1) - (x.depth ?? -1)).slice(0, most);
}

/** An analysis keeps those who would be missed most, in that order. */
function missed({ people, summary }: Analysis, most: number): readonly PersonRow[] | null {
  return people.length >= Math.min(most, summary.people) ? people.slice(0, most) : null;
}

/** The ties that an analysis keeps, each once, sorted by their people. */
function keptTiesOf({ ties }: Analysis): TieRow[] {
  const kept = new Map([...ties.deepest, ...ties.closeNeverMet].map((tie) => [`${tie.a}\n${tie.b}`, tie]));
  return [...kept.values()].sort((x, y) => byText(x.a, y.a) || byText(x.b, y.b));
}

/** Standings that a newer version knows and the file does not are counted as none; `rows` are no part of it. */
function filled(json: Analysis): Analysis {
  const { rows: _, ...analysis } = json as Analysis & { rows?: unknown };
  const none = Object.fromEntries(STANDINGS.map((name) => [name, 0])) as Analysis['summary']['standings'];
  const { summary } = analysis;
  return { ...analysis, summary: { ...summary, standings: { ...none, ...summary.standings } } };
}

function whole<T>(rows: readonly T[], all: number): readonly T[] | null {
  return rows.length === all ? rows : null;
}

/** The table in `rows`, when it is of this form; an empty one may be any. */
function rowsOf<T>(rows: unknown, form: Form): readonly T[] | null {
  if (!Array.isArray(rows) || (rows.length > 0 && faultOf(rows[0], form) !== null)) return null;
  return rows as T[];
}

function rowsFaultOf(rows: unknown): string | null {
  if (rows === undefined) return null;
  if (!Array.isArray(rows)) return 'rows is not a list';
  const form = [TIE_FORM, PERSON_FORM].find((one) => faultOf(rows[0], one) === null);
  return form === undefined ? null : faultOf(rows, { list: form }, 'rows');
}

function refuse(name: string, what: 'ties' | 'people', [kept, all]: readonly [number, number]): never {
  throw new UserError(
    `${name}: a saved analysis that keeps ${kept} of ${all} ${what}, not the whole table`,
    `Run it on the log, or save with the whole table: tiedepth ${what} LOG --as json -o FILE.`,
  );
}

import type { AnalyzeOptions, PeopledLog, TieRow, Ties } from '../../src/model.js';
import { tieRowOf, tiesOf } from '../../src/ties/index.js';
import { type Guest, logOf, type Row } from './log.js';

export const OPTIONS: AnalyzeOptions = { seed: 1, eventLimit: 100, halfLife: 90, asOf: null };

/** All rows of a log. */
export function rowsOf(log: PeopledLog, options: Partial<AnalyzeOptions> = {}): TieRow[] {
  const ties = tiesOf(log, { ...OPTIONS, ...options });
  return allRowsOf(ties, log);
}

export function allRowsOf(ties: Ties, log: PeopledLog): TieRow[] {
  return Array.from({ length: ties.size }, (_, i) => tieRowOf(ties, log.people, i));
}

/** The row of two people. */
export function tieOf(rows: readonly TieRow[], pair: string): TieRow {
  const row = rows.find(({ a, b }) => `${a} ${b}` === pair);
  if (row === undefined) throw new Error(`no tie ${pair}`);
  return row;
}

/** The same, straight from interactions and guests. */
export function tieIn(pair: string, rows: readonly Row[], guests: readonly Guest[] = []): TieRow {
  return tieOf(rowsOf(logOf(rows, guests)), pair);
}

/** A row repeated, on consecutive days from the first of 2024 where a step in days is given. */
export function times(n: number, row: Row, step?: number, start = '2024-01-01'): Row[] {
  return Array.from({ length: n }, (_, i) =>
    step === undefined ? row : { ...row, time: Date.parse(start) + i * step * 86_400_000 },
  );
}

import type { Findings } from '../model.js';
import type { Look } from './look.js';
import { REPORTERS, type Reporter, type ReporterName } from './reporters.js';
import { SHEETS } from './sheets.js';

/** What can be printed: the report, and the long tables. */
export const COMMANDS = ['report', 'ties', 'people', 'communities'] as const;
export type CommandName = (typeof COMMANDS)[number];

/** Findings as text, in pieces to be written one after the other: long tables are never whole in memory. */
export function textOf(
  command: CommandName,
  as: ReporterName,
  findings: Findings,
  look: Look,
): Iterable<string> {
  const reporter: Reporter = REPORTERS[as];
  const { analysis } = findings;
  if (command === 'report') return reporter.report(analysis, look);
  return reporter.rows(SHEETS[command](findings), analysis, look);
}

import type { Findings } from '../model.js';
import { paragraphOf } from './layout.js';
import { type Look, widthOf } from './look.js';
import { REPORTERS, type Reporter, type ReporterName } from './reporters.js';
import { sheetLeadOf } from './sheet-lead.js';
import { SHEETS } from './sheets.js';
import { terminalVoiceOf } from './voice.js';

/** What can be printed: the report, and the long tables. */
export const COMMANDS = ['report', 'ties', 'people', 'communities'] as const;
export type CommandName = (typeof COMMANDS)[number];

/**
 * Findings as text, at a terminal with what a long table says above it; in pieces to be written one after the other:
 * long tables are never whole in memory.
 */
export function* textOf(
  command: CommandName,
  as: ReporterName,
  findings: Findings,
  look: Look,
): Iterable<string> {
  const reporter: Reporter = REPORTERS[as];
  const { analysis } = findings;
  if (command === 'report') return yield* reporter.report(analysis, look);
  const lead = as === 'table' ? sheetLeadOf(command, analysis, terminalVoiceOf(look)) : null;
  if (lead !== null) yield `${paragraphOf(lead, widthOf(look))}\n`;
  yield* reporter.rows(SHEETS[command](findings), analysis, look);
}

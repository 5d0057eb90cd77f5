import { depthNotesAmong, type SavedFindings } from '../analysis/index.js';
import { comparisonOf, type Side } from '../change/index.js';
import { UserError } from '../errors.js';
import { comparisonLinesOf, comparisonTextOf, personChangesTextOf } from '../report/index.js';
import { formatOf, lookOf } from './form.js';
import { identityOf } from './identity.js';
import type { ShowOptions } from './options.js';
import { refuseOutput, writeOut } from './output.js';
import { savedOf } from './saved.js';
import { say } from './say.js';

export interface CompareOptions extends ShowOptions {
  /** A row per person, not per tie. */
  byPerson?: boolean;
}

/** Two results, each of a log or saved, side by side. */
export async function compare(before: string, after: string, options: CompareOptions): Promise<void> {
  const as = formatOf('compare', options);
  refuseOutput(options.output);
  refuseInputs(before, after, options);
  const saved = [await savedOf([before], {}), await savedOf([after], {})] as const;
  // Options are for the side that is a log; where neither is, they would change nothing.
  if (saved.every((side) => side !== null)) await savedOf([before], options);
  const one = await sideOf(before, saved[0], options);
  const other = await sideOf(after, saved[1], options);
  const told = comparisonOf(one, other);
  const comparison = { ...told, notes: [...depthTellingOf(one, other), ...told.notes] };
  const { byPerson = false } = options;
  const whole = !byPerson && (as === 'table' || as === 'markdown');
  const lines = whole ? [] : comparisonLinesOf(comparison, byPerson);
  for (const line of as === 'json' ? lines.slice(0, 1) : lines) say(line);
  if (!whole || as !== 'table') for (const note of comparison.notes) say(note);
  const textOf = byPerson ? personChangesTextOf : comparisonTextOf;
  await writeOut(textOf(as, comparison, lookOf(options)), options.output);
}

/** What depth is calibrated on, where both results have the same; where they have not, the comparison tells. */
function depthTellingOf(one: Side, other: Side): string[] {
  const notes = depthNotesAmong(other.analysis.notes);
  return depthNotesAmong(one.analysis.notes).filter((note) => notes.includes(note));
}

async function sideOf(name: string, saved: SavedFindings | null, options: ShowOptions): Promise<Side> {
  if (saved !== null) return savedSideOf(name, saved);
  const { findingsOf } = await import('./show.js');
  const { sayProblems } = await import('./tell.js');
  const findings = await findingsOf([name], options);
  sayProblems(findings.analysis.ledger);
  return {
    name,
    analysis: findings.analysis,
    ties: findings.ties(),
    everyTie: true,
    people: findings.people(),
  };
}

function savedSideOf(name: string, { analysis, everyTie, everyPerson, keptTies }: SavedFindings): Side {
  return { name, analysis, ties: everyTie ?? keptTies, everyTie: everyTie !== null, people: everyPerson };
}

function refuseInputs(before: string, after: string, { output }: ShowOptions): void {
  if (identityOf(before) === identityOf(after))
    throw new UserError(
      `${before}: is both BEFORE and AFTER`,
      before === '-'
        ? 'Standard input can be read once; save one of them.'
        : 'Name two logs, or two saved analyses.',
    );
  if (output !== undefined && [before, after].map(identityOf).includes(identityOf(output)))
    throw new UserError(`${output}: is read, and would be overwritten`, 'Name another file after --output.');
}

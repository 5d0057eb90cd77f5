import { UserError } from '../errors.js';
import type { Analysis, Findings, Ledger } from '../model.js';
import type { ShowOptions } from './options.js';
import { sayProblems } from './tell.js';

/** Logs that hold no network: told as what they are, instead of a report full of gaps. */
export function refuse(
  { analysis: { summary, ledger } }: Findings,
  { strict, beyondChance }: ShowOptions,
): void {
  const problem =
    strict && ledger.used < ledger.read ? notAllUsed(ledger) : tooFew(summary, ledger, beyondChance);
  if (problem === null) return;
  sayProblems(ledger);
  throw problem;
}

function notAllUsed({ read, used }: Ledger): UserError {
  const aside = read - used;
  return new UserError(
    `${counted(aside)} of ${counted(read)} rows cannot be used, and --strict allows none`,
    `Mend ${aside === 1 ? 'the row' : 'the rows'} told above, or leave --strict out.`,
  );
}

function tooFew(
  { people, ties, interactions }: Analysis['summary'],
  ledger: Ledger,
  beyondChance: boolean | undefined,
): UserError | null {
  const log = nameOf(ledger);
  if (people < 2)
    return new UserError(
      `${log} ${people === 1 ? '1 person' : 'nobody'}`,
      'A tie needs two people. Check which columns name people: --from and --to, or --event and --person.',
    );
  if (ties === 0 && beyondChance === true)
    return new UserError(
      `${log} ${counted(people)} people and no tie beyond chance`,
      'Leave --beyond-chance out to see what they share; or add more events, or a log of who talks with whom.',
    );
  if (ties === 0)
    return new UserError(
      `${log} ${counted(people)} people and no tie between any two of them`,
      'If its events are large, raise --event-limit; otherwise check --from and --to, or --event and --person.',
    );
  if (ties > 1 || interactions > 1) return null;
  return new UserError(
    `${log} a single tie, seen once`,
    'One contact says nothing of a tie. Add more logs, or check --from and --to.',
  );
}

function nameOf({ files }: Ledger): string {
  return files.length === 1 ? `${files[0]?.name}: the log holds` : `the ${files.length} logs together hold`;
}

const counted = (n: number): string => n.toLocaleString('en-US');

import { UserError } from '../errors.js';
import type { Analysis, Ledger } from '../model.js';
import type { ShowOptions } from './options.js';
import { sayProblems } from './tell.js';

interface Held {
  readonly summary: Pick<Analysis['summary'], 'people' | 'ties' | 'interactions'>;
  readonly ledger: Ledger;
}

/** Logs that hold no network: told as what they are, instead of a report full of gaps. */
export function refuse({ summary, ledger }: Held, options: ShowOptions): void {
  const problem =
    options.strict && ledger.used < ledger.read ? notAllUsed(ledger) : tooFew(summary, ledger, options);
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
  { people, ties, interactions }: Held['summary'],
  ledger: Ledger,
  { beyondChance, people: list }: ShowOptions,
): UserError | null {
  const log = nameOf(ledger);
  if (people < 2)
    return new UserError(
      `${log} ${people === 1 ? '1 person' : 'nobody'}`,
      `A tie needs two people. ${(list === undefined ? null : madeNobodyOf(ledger, list)) ?? 'Check which columns name people: --from and --to, or --event and --person.'}`,
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

/** What a people file can make of a row. */
const BY_PEOPLE: ReadonlySet<string> = new Set(['bot', 'to-oneself']);

/** The people file as the reason: `400 rows involved a bot of the people file`. Null where it is none. */
function madeNobodyOf({ aside }: Ledger, list: string): string | null {
  const made = aside.filter(({ code }) => BY_PEOPLE.has(code));
  if (made.length === 0) return null;
  const rows = made.map((one) => `${counted(one.rows)} ${one.rows === 1 ? 'row' : 'rows'} ${one.says}`);
  return `With ${list}, ${rows.join(' and ')}: check who is a bot there, and whose keys are one person.`;
}

function nameOf({ files }: Ledger): string {
  return files.length === 1 ? `${files[0]?.name}: the log holds` : `the ${files.length} logs together hold`;
}

const counted = (n: number): string => n.toLocaleString('en-US');

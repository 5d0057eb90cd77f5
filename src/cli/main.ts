import process from 'node:process';
import { CommanderError } from 'commander';
import { UserError } from '../errors.js';
import { programOf } from './program.js';
import { safe } from './say.js';

/** The exit codes, a closed set. */
export const EXIT = { fine: 0, broken: 1, couldNotRun: 2 } as const;

/**
 * Runs one command line and answers its exit code: 0 fine, 1 a limit broken, 2 could not run.
 * Results go to standard output, everything else to standard error.
 */
export async function main(argv: readonly string[]): Promise<number> {
  process.stdout.on('error', ignoreClosedPipe);
  process.stderr.on('error', ignoreClosedPipe);
  try {
    await programOf().parseAsync(argv, { from: 'user' });
    return EXIT.fine;
  } catch (error) {
    // Commander has printed its message itself.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.couldNotRun;
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(`tiedepth: ${safe(error.message)}\n  ${safe(error.hint)}\n`);
    return EXIT.couldNotRun;
  }
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

import process from 'node:process';
import { CommanderError } from 'commander';
import { UserError } from '../errors.js';
import { programOf } from './program.js';
import { safe, say, sentence } from './say.js';

/** The exit codes, a closed set. */
export const EXIT = { fine: 0, broken: 1, couldNotRun: 2 } as const;

/**
 * Runs one command line and answers its exit code: 0 fine, 1 a limit broken, 2 could not run.
 * Results go to standard output, everything else to standard error.
 */
export async function main(argv: readonly string[]): Promise<number> {
  // Whoever writes hears of failures; a reader that closed its pipe is none.
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});
  try {
    let exit: number = EXIT.fine;
    const finish = (ok: boolean): void => {
      exit = ok ? EXIT.fine : EXIT.broken;
    };
    await programOf(finish).parseAsync(argv, { from: 'user' });
    return exit;
  } catch (error) {
    return exitOf(error);
  }
}

function exitOf(error: unknown): number {
  // Commander has printed its message itself.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.couldNotRun;
  if (error instanceof UserError) {
    say(`tiedepth: ${error.message}`);
    say(`  ${sentence(error.hint)}`);
    return EXIT.couldNotRun;
  }
  say('tiedepth: this is a bug in tiedepth, please report it with the lines below');
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${stack.split('\n').map(safe).join('\n')}\n`);
  return EXIT.couldNotRun;
}

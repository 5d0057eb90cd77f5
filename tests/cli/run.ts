import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { environment } from '../binary.js';

/** Runs the command line in a process that tells its largest memory, in MB, when it ends. */
const WRAPPER = `
const { main } = await import(${JSON.stringify(`file://${resolve('dist/cli/main.js')}`)});
process.exitCode = await main(process.argv.slice(1));
process.on('exit', () => process.send?.(process.resourceUsage().maxRSS / 1024));
`;

export interface Run {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly memory: number;
}

/** One command line through the built program; `feed` writes to its standard input until it is closed. */
export function run(args: readonly string[], feed?: () => Buffer): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', WRAPPER, '--', ...args], {
      env: environment(),
      stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let memory = 0;
    child.on('message', (mb) => {
      memory = Number(mb);
    });
    child.stdout?.on('data', (part: Buffer) => out.push(part));
    child.stderr?.on('data', (part: Buffer) => err.push(part));
    child.on('error', fail);
    child.on('close', (exit) =>
      done({ exit, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString(), memory }),
    );
    const { stdin } = child;
    if (stdin === null) return;
    stdin.on('error', () => {});
    const pump = (): void => {
      while (feed !== undefined && !stdin.destroyed && stdin.write(feed())) {}
    };
    stdin.on('drain', pump);
    if (feed === undefined) stdin.end();
    else pump();
  });
}

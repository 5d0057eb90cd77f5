import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { environment } from './binary.js';

/**
 * Every folder of fixtures/cases is a command line through the built binary: `cmd` (run by sh in that folder), and
 * what it must answer: `stdout`, `stderr`, `exit`. UPDATE_CASES=1 writes the answers, to be read before committing.
 */
const CASES = resolve('fixtures/cases');
const folders = readdirSync(CASES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

for (const { name } of folders) {
  test.concurrent(`case ${name}`, async () => {
    const folder = join(CASES, name);
    const answers = await answersOf(readFileSync(join(folder, 'cmd'), 'utf8'), folder);
    for (const [file, answer] of Object.entries(answers)) {
      const path = join(folder, file);
      if (process.env.UPDATE_CASES === '1') writeFileSync(path, answer);
      expect(answer, file).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
    }
  });
}

function answersOf(command: string, cwd: string): Promise<Record<'stdout' | 'stderr' | 'exit', string>> {
  return new Promise((done) => {
    const run = execFile('sh', ['-c', command], { cwd, env: environment() }, (_, stdout, stderr) =>
      done({ stdout, stderr, exit: `${run.exitCode}\n` }),
    );
    run.stdin?.end();
  });
}

test('there are cases', () => {
  expect(folders.length).toBeGreaterThan(100);
});

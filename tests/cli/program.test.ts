import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { programOf } from '../../src/cli/program.js';
import { run } from './run.js';

const commands = programOf().commands.map((command) => command.name());

test.each(commands)('the help of %s fits 80 columns and ends with an example', async (command) => {
  const { exit, stdout, stderr } = await run([command, '--help']);
  expect([exit, stderr]).toEqual([0, '']);
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect(stdout).toMatch(/Examples?:\n {2}tiedepth /);
});

test('the help of the whole fits 80 columns and names every command', async () => {
  const { stdout } = await run(['--help']);
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
});

test.each(commands)('an option that %s does not have is refused, and its help is named', async (command) => {
  const { exit, stdout, stderr } = await run([command, 'x.csv', '--no-such-option']);
  expect([exit, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/tiedepth: (unknown option '--no-such-option'|required option)/);
  expect(stderr).toContain(`tiedepth ${command} --help`);
});

test('an option of other commands is told as theirs, and a misspelt one by what it is near to', async () => {
  const { exit, stderr } = await run(['trend', 'x.csv', '--top', '3']);
  expect(exit).toBe(2);
  expect(stderr).toContain('\n  --top is an option of ties, people, communities and introduce.\n');
  expect(stderr).not.toContain('Did you mean');
  expect((await run(['trend', 'x.csv', '--tpo', '3'])).stderr).toContain('Did you mean --to?');
});

/** Every file that main.ts loads at once; what is imported by `import()`, or as a type, is not. */
function eagerOf(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const loads = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)(?! type)\b[^;]*?\bfrom '(\.[^']+)\.js'/gm,
  );
  for (const [, path] of loads) eagerOf(join(dirname(file), `${path}.ts`), found);
  return found;
}

test('version and help load no room: what a command needs is loaded when it runs', () => {
  const eager = [...eagerOf('src/cli/main.ts')];
  expect(eager).toContain('src/cli/options.ts');
  expect(eager.filter((file) => !/^src\/(cli\/|errors|model|version)/.test(file))).toEqual([]);
});

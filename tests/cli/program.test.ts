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

test('version and help load no analysis: commands are loaded when they run', async () => {
  const { readFileSync } = await import('node:fs');
  const eager = ['main', 'program', 'options', 'values', 'say'].map((name) =>
    readFileSync(`src/cli/${name}.ts`, 'utf8'),
  );
  const rooms = /^import (?!type)[^;]*from '\.\.\/(?!errors|version)/m;
  expect(eager.filter((text) => rooms.test(text))).toEqual([]);
});

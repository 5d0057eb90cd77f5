import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { environment } from './binary.js';

const README = readFileSync('README.md', 'utf8');
const blocksOf = (language: string): string[] =>
  [...README.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map((m) => m[1]!);

/** `$ command` lines and what the README says they print; `…` alone on a line stands for any lines. */
const sessions = blocksOf('console').flatMap((block) =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command, ...output] = part.split('\n');
      return { command: command!, output: output.join('\n').trimEnd() };
    }),
);

test.each(sessions)('README: $command', ({ command, output }) => {
  // Setting up and the whole test command would run this test within itself.
  if (/^(npm|git) /.test(command)) return expect(output).toBe('');
  const run = spawnSync('sh', ['-c', command], { env: environment(), encoding: 'utf8' });
  expect(run.stderr + run.stdout).not.toContain('    at ');
  const pattern = output
    .split('\n')
    .map((line) => (line.trim() === '…' ? '[\\s\\S]*?' : `${escaped(line.trimEnd())} *`));
  const printed = run.stdout.replaceAll('\r', '').replace(/^\n+/, '').trimEnd();
  expect(printed).toMatch(new RegExp(`^${pattern.join('\n')}$`));
});

test('the README shows sessions, and they run the tool', () => {
  expect(sessions.filter(({ command }) => command.includes('tiedepth')).length).toBeGreaterThanOrEqual(3);
});

test('the README example in TypeScript runs and prints what it says', () => {
  const examples = blocksOf('ts');
  expect(examples).toHaveLength(1);
  const code = examples[0]!.replace("'tiedepth'", `'${resolve('dist/index.js')}'`);
  const expected = [...code.matchAll(/\/\/ → (.*)/g)].map((m) => m[1]);
  const file = join(mkdtempSync(join(tmpdir(), 'tiedepth-readme-')), 'example.mjs');
  writeFileSync(file, code);
  const run = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.stdout.trimEnd().split('\n')).toEqual(expected);
});

test('every file that the README links to is there', () => {
  const links = [...README.matchAll(/\]\(([^)#]+)\)/g)]
    .map((m) => m[1]!)
    .filter((link) => !link.includes('://'));
  expect(links.filter((link) => !existsSync(link))).toEqual([]);
});

test('the README stays under 250 lines', () => {
  expect(README.split('\n').length).toBeLessThan(250);
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

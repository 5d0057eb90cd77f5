import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceOf, sourcesOf } from '../../src/cli/sources.js';
import type { UserError } from '../../src/errors.js';

const folder = mkdtempSync(join(tmpdir(), 'tiedepth-sources-'));
mkdirSync(join(folder, 'logs', 'deep'), { recursive: true });
mkdirSync(join(folder, 'empty'));
for (const name of ['b.csv', 'a.tsv.gz', 'deep/c.txt.zst', 'notes.md', '.hidden.csv']) {
  writeFileSync(join(folder, 'logs', name), name);
}

const namesOf = (...args: string[]): { names: string[]; told: string[] } => {
  const told: string[] = [];
  const names = sourcesOf(
    args.map((arg) => (arg === '-' ? arg : join(folder, arg))),
    (note) => told.push(note),
  ).map((source) => source.name.replace(`${folder}/`, ''));
  return { names, told };
};

test('a folder stands for the logs in it, at any depth and sorted; what is no log is told', () => {
  const { names, told } = namesOf('logs');
  expect(names).toEqual(['logs/a.tsv.gz', 'logs/b.csv', 'logs/deep/c.txt.zst']);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('1 file is no log by its name and was not read: notes.md');
});

test('a glob stands for what it matches, sorted', () => {
  expect(namesOf('logs/*.{csv,gz}').names).toEqual(['logs/a.tsv.gz', 'logs/b.csv']);
});

test('a file may be any file when it is named itself, and - is standard input', () => {
  expect(namesOf('logs/notes.md', '-').names).toEqual(['logs/notes.md', 'stdin']);
});

test('a file that is named twice is read once, and it is told', () => {
  const { names, told } = namesOf('logs/b.csv', 'logs/b.csv');
  expect(names).toEqual(['logs/b.csv']);
  expect(told).toEqual(['1 file was named twice and is read once.']);
});

test.each([
  ['nothing.csv', 'no such file or folder'],
  ['empty', 'the folder holds no log'],
  ['logs/*.xyz', 'no file matches'],
])('%s is refused: %s', (name, says) => {
  expect(() => namesOf(name)).toThrow(says);
});

test('a file with the signs of a glob in its name is still a file', () => {
  writeFileSync(join(folder, 'logs', 'chat [2024].csv'), 'x');
  expect(namesOf('logs/chat [2024].csv').names).toEqual(['logs/chat [2024].csv']);
});

test('one file by two paths is read once, by the path that was named first', () => {
  const { names, told } = namesOf('logs/b.csv', 'logs/../logs/b.csv');
  expect(names).toEqual(['logs/b.csv']);
  expect(told).toHaveLength(1);
});

test('files that hold the same are told, and read: their rows may be meant', () => {
  writeFileSync(join(folder, 'one.csv'), 'from,to\na,b\n');
  writeFileSync(join(folder, 'two.csv'), 'from,to\na,b\n');
  writeFileSync(join(folder, 'three.csv'), 'from,to\na,c\n');
  const { names, told } = namesOf('one.csv', 'two.csv', 'three.csv');
  expect(names).toHaveLength(3);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/two\.csv: holds the same as .*one\.csv/);
});

test('links to files are followed, links to folders and broken links are not', () => {
  mkdirSync(join(folder, 'links'));
  symlinkSync(join(folder, 'logs', 'b.csv'), join(folder, 'links', 'b.csv'));
  symlinkSync(join(folder, 'links'), join(folder, 'links', 'self'));
  symlinkSync(join(folder, 'gone.csv'), join(folder, 'links', 'gone.csv'));
  expect(namesOf('links').names).toEqual(['links/b.csv']);
});

test('a name that is nearly right is suggested', () => {
  const hint = (name: string): string => {
    try {
      namesOf(name);
    } catch (error) {
      return (error as UserError).hint;
    }
    return '';
  };
  expect(hint('logs/B.cvs')).toBe('Did you mean b.csv?');
  expect(hint('nowhere/x.csv')).toContain('There is no folder');
});

test('what cannot be read says why', async () => {
  const read = async (path: string): Promise<void> => {
    for await (const _ of sourceOf(path).bytes()) void _;
  };
  await expect(read(join(folder, 'gone.csv'))).rejects.toThrow('no such file');
  await expect(read(folder)).rejects.toThrow('it is a folder');
  expect(() => namesOf('x'.repeat(5000))).toThrow('the name is too long for a file');
});

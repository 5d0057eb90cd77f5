import { lstatSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refuseOutput, writeOut } from '../../src/cli/output.js';

const folder = (): string => mkdtempSync(join(tmpdir(), 'tiedepth-output-'));

test('a file is written whole, and nothing is left beside it', async () => {
  const at = folder();
  await writeOut(['one\n', 'x'.repeat(200_000), '\n'], join(at, 'out.csv'));
  expect(readFileSync(join(at, 'out.csv'), 'utf8')).toBe(`one\n${'x'.repeat(200_000)}\n`);
  expect(readdirSync(at)).toEqual(['out.csv']);
});

test('a failure half way leaves the old file as it was', async () => {
  const at = folder();
  const path = join(at, 'out.csv');
  writeFileSync(path, 'old');
  function* failing(): Iterable<string> {
    yield 'new';
    throw new Error('half way');
  }
  await expect(writeOut(failing(), path)).rejects.toThrow('half way');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(at)).toEqual(['out.csv']);
});

test('a folder that is not there is told as such', async () => {
  await expect(writeOut(['x'], join(folder(), 'no', 'out.csv'))).rejects.toThrow(
    'cannot be written, there is no such folder',
  );
});

test('a link stays a link, and a file keeps who may read it', async () => {
  const at = folder();
  writeFileSync(join(at, 'real.csv'), 'old', { mode: 0o600 });
  symlinkSync('real.csv', join(at, 'link.csv'));
  await writeOut(['new'], join(at, 'link.csv'));
  expect(readFileSync(join(at, 'real.csv'), 'utf8')).toBe('new');
  expect(lstatSync(join(at, 'link.csv')).isSymbolicLink()).toBe(true);
  expect(lstatSync(join(at, 'real.csv')).mode & 0o777).toBe(0o600);
});

test('what is no file is written into, and not replaced', async () => {
  await writeOut(['x'], '/dev/null');
  expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('a place that cannot be written is told before the work begins', () => {
  const at = folder();
  expect(() => refuseOutput(at)).toThrow('it is a folder');
  expect(() => refuseOutput(join(at, 'no', 'out.csv'))).toThrow('there is no such folder');
  expect(() => refuseOutput(join(at, 'out.csv'))).not.toThrow();
  expect(() => refuseOutput(undefined)).not.toThrow();
});

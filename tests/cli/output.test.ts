import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeOut } from '../../src/cli/output.js';

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

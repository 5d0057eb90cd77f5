import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { VERSION } from '../src/version.js';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

test('the version of the program is the version of the package', () => {
  expect(VERSION).toBe(manifest.version);
  expect(execFileSync(process.execPath, ['bin/tiedepth.js', '--version'], { encoding: 'utf8' })).toBe(
    `${VERSION}\n`,
  );
});

test('the package ships what it needs to run, and no more', () => {
  const packed = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    }),
  );
  const entry = Array.isArray(packed) ? packed[0] : Object.values(packed)[0];
  const files: string[] = entry.files.map((file: { path: string }) => file.path);
  for (const needed of [
    'bin/tiedepth.js',
    'dist/cli/main.js',
    'dist/index.js',
    'dist/index.d.ts',
    'README.md',
    'LICENSE',
  ]) {
    expect(files).toContain(needed);
  }
  expect(files.filter((file) => /^(src|tests|bench|\.ci)\//.test(file))).toEqual([]);
});

test('every dependency that runs has its reason in the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const unnamed = Object.keys(manifest.dependencies).filter((name) => !readme.includes(`\`${name}\``));
  expect(unnamed).toEqual([]);
});

import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'tiedepth-hostile-'));
const file = (name: string, bytes: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

/** Control characters but for the ends of lines, and those that turn the direction of text. */
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;
const MB = 1 << 20;

/** A gigabyte that unpacks from about a megabyte: one packed megabyte again and again, as gzip allows. */
function bombOf(head: string, fill: string): Buffer {
  const part = gzipSync(Buffer.alloc(MB, fill));
  return Buffer.concat([gzipSync(head), ...Array.from({ length: 1024 }, () => part)]);
}

test.each([
  ['zeros', '', '\0', 'looks like a binary file'],
  ['zeros after a header', 'from,to\nana,bo\n', '\0', 'looks like a binary file'],
  ['one line', 'from,to\nana,bo\n', 'x', 'the row that starts here is longer than 16 MB'],
  ['commas', 'from,to\nana,bo\n', ',', 'the row that starts here is longer than 16 MB'],
  ['an open quote', 'from,to\nana,bo\n"', 'y\n', 'the row that starts here is longer than 16 MB'],
])('a gzip bomb of %s ends with an error, quickly and in little memory', async (name, head, fill, says) => {
  const { exit, stdout, stderr, memory } = await run(['report', file(`${name}.csv.gz`, bombOf(head, fill))]);
  expect(stderr).toContain(says);
  expect([exit, stdout]).toEqual([2, '']);
  expect(memory).toBeLessThan(700);
});

/** A zstd frame of blocks that each repeat one byte 128 KB long: a gigabyte in 32 KB. */
function zstdBomb(byte: number): Buffer {
  const block = (last: number): Buffer => {
    const head = ((128 * 1024) << 3) | (1 << 1) | last;
    return Buffer.from([head & 255, (head >> 8) & 255, (head >> 16) & 255, byte]);
  };
  const blocks = Array.from({ length: 8191 }, () => block(0));
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38]), ...blocks, block(1)]);
}

test.each([
  ['zeros', 0, 'looks like a binary file'],
  ['letters', 120, 'longer than 16 MB'],
])('a zstd bomb of %s ends with an error', async (name, byte, says) => {
  const { exit, stdout, stderr, memory } = await run(['ties', file(`${name}.csv.zst`, zstdBomb(byte))]);
  expect(stderr).toMatch(new RegExp(`${says}|only one column`));
  expect([exit, stdout]).toEqual([2, '']);
  expect(memory).toBeLessThan(700);
});

test.each([
  ['x', 'one column|longer than 16 MB'],
  ['a,', 'more than 10,000 columns|longer than 16 MB'],
  ['\0', 'NUL bytes'],
  ['"', 'quote|longer than 16 MB|one column'],
])('an endless stream of %j on standard input is refused', async (text, says) => {
  const chunk = Buffer.from(text.repeat(65_536 / text.length));
  const { exit, stdout, stderr, memory } = await run(['report', '-'], () => chunk);
  expect(stderr).toMatch(new RegExp(says));
  expect([exit, stdout]).toEqual([2, '']);
  expect(memory).toBeLessThan(700);
});

test('a name of five megabytes goes through, and messages stay short', async () => {
  const long = `${'n'.repeat(5 * MB)} bot`;
  const log = file('long.csv', `from,to\n${long},bo\nbo,cleo\ncleo,${long}\n`);
  const table = await run(['ties', log, '--as', 'csv']);
  expect(table.exit).toBe(0);
  expect(table.stdout.length).toBeGreaterThan(10 * MB);
  expect(table.stderr.length).toBeLessThan(3000);
  const report = await run(['report', log]);
  expect(report.exit).toBe(0);
  expect(report.stdout.length).toBeLessThan(10_000);
});

test('a header of five megabytes, and a kind of five megabytes', async () => {
  const long = 'h'.repeat(5 * MB);
  const header = await run([
    'ties',
    file('header.csv', `from,to,${long}\na,b,c\nb,c,d\n`),
    '--place',
    'nope',
  ]);
  expect(header.exit).toBe(2);
  expect(header.stderr.length).toBeLessThan(3000);
  const kind = await run(['ties', file('kind.csv', `from,to,kind\na,b,${long}\nb,c,x\n`), '--as', 'csv']);
  expect(kind.exit).toBe(0);
  expect(kind.stderr.length).toBeLessThan(3000);
});

test('a deep folder of many files is read, a circle of links in it ends', async () => {
  const root = join(folder, 'deep');
  let at = root;
  for (let level = 0; level < 60; level += 1) {
    at = join(at, `level${level}`);
    mkdirSync(at, { recursive: true });
    for (let i = 0; i < 10; i += 1)
      writeFileSync(join(at, `${i}.csv`), `from,to\np${level},q${i}\nq${i},p${level + 1}\n`);
  }
  symlinkSync(root, join(at, 'circle'));
  symlinkSync(join(root, 'level0', '0.csv'), join(at, 'again.csv'));
  const { exit, stdout, stderr } = await run(['communities', root, '--as', 'csv']);
  expect(stderr).toContain('1 file was named twice and is read once');
  expect(stderr).toContain('and 599 more files alike');
  expect(stderr).toContain('Rows 1,200 read: all used.');
  expect([exit, stdout.startsWith('community,')]).toEqual([0, true]);
  expect(stderr.split('\n').length).toBeLessThan(20);
});

const EVIL = ['\u001b[31mred\u001b[0m', '\u202eevil', 'a\rb', '\u009b2J', '__proto__', 'constructor', 'x\ty'];

test.each(['table', 'csv', 'tsv', 'json', 'ndjson', 'markdown'])(
  'no form steers a terminal, on either stream: %s',
  async (as) => {
    const rows = EVIL.flatMap((a, i) => EVIL.slice(i + 1).map((b) => `"${a}","${b}","${a}","${b}"`));
    const log = file(
      'evil\u001b[2J\u202e.csv',
      `from,to,kind,place\n${rows.join('\n')}\n,x,,\n"${EVIL[0]}",,,\n`,
    );
    for (const command of ['report', 'ties', 'people', 'communities']) {
      const { exit, stdout, stderr } = await run([command, log, '--as', as]);
      expect(exit).toBe(0);
      expect(stderr).not.toMatch(STEERING);
      expect(stdout.replaceAll('\r\n', '\n').replaceAll(as === 'tsv' ? '\t' : '\n', '')).not.toMatch(
        STEERING,
      );
    }
  },
);

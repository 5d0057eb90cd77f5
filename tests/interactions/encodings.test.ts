import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readLog } from '../../src/interactions/index.js';
import { errorOf, logOf, pairsOf, sourceOf } from './sources.js';

const TEXT = 'from,to\nJosé,Zoë\nZoë,李\n';
const NAMES = ['José>Zoë', 'Zoë>李'];

const utf16 = (text: string, big: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

/** A zstd frame of one raw block. */
const zstd = (data: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from([
      0x28,
      0xb5,
      0x2f,
      0xfd,
      0x20,
      data.length,
      ((data.length << 3) | 1) & 255,
      data.length >> 5,
      0,
    ]),
    data,
  ]);

const FILES: Record<string, Buffer> = {
  'UTF-8': Buffer.from(TEXT),
  'UTF-8 with a mark': Buffer.from(`\ufeff${TEXT}`),
  'UTF-16LE with a mark': utf16(`\ufeff${TEXT}`, false),
  'UTF-16BE with a mark': utf16(`\ufeff${TEXT}`, true),
  'UTF-16LE without a mark': utf16(TEXT, false),
  'UTF-16BE without a mark': utf16(TEXT, true),
  gzip: gzipSync(TEXT),
  'gzip in two members': Buffer.concat([gzipSync(TEXT.slice(0, 9)), gzipSync(TEXT.slice(9))]),
  'gzip of UTF-16': gzipSync(utf16(`\ufeff${TEXT}`, false)),
  zstd: zstd(Buffer.from(TEXT)),
};

test.each(Object.keys(FILES))('%s is read, whole or in chunks of one byte', async (name) => {
  for (const chunk of [1, 2, 3, 65_536]) {
    expect(pairsOf(await readLog([sourceOf(FILES[name] as Buffer, 'log', chunk)])), `${chunk}`).toEqual(
      NAMES,
    );
  }
});

test('another encoding is read when told, and refused with a hint when not', async () => {
  const latin = Buffer.from('from,to\nJosé,Zoë\n', 'latin1');
  expect(pairsOf(await logOf(latin, { encoding: 'latin1' }))).toEqual(['José>Zoë']);
  expect(await errorOf(latin)).toMatch(/log.csv:2: not valid UTF-8 \| .*--encoding latin1/);
  expect(await errorOf(latin, { encoding: 'klingon' })).toContain('no encoding called "klingon"');
  const cut = Buffer.from('from,to\na,é').subarray(0, -1);
  expect(await errorOf(cut)).toContain('not valid UTF-8');
});

test('a packed file that is cut off is said to be', async () => {
  const packed = gzipSync(TEXT.repeat(500));
  expect(await errorOf(packed.subarray(0, -20))).toContain('damaged or cut off (gzip');
  expect(await errorOf(zstd(Buffer.from(TEXT)).subarray(0, -5))).toContain('damaged or cut off (zstd');
});

test('the mark is no part of the first column’s name', async () => {
  const log = await logOf(`\ufeffwer,wem\nann,bob\n`, { columns: { from: 'wer', to: 'wem' } });
  expect(log.size).toBe(1);
});

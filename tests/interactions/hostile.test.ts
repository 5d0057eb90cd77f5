import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import { readLog, readTable } from '../../src/interactions/index.js';
import { pairsOf, sourceOf } from './sources.js';

const name = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 12 })
  .map((text) => text.replaceAll('\u0000', ''))
  .filter((text) => text.trim() !== '');

const layout = fc.record({
  rows: fc.array(fc.tuple(name, name), { minLength: 1, maxLength: 20 }),
  delimiter: fc.constantFrom(',', ';', '\t', '|', ' '),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf8', 'utf8-bom', 'utf16le', 'utf16be'),
  chunk: fc.constantFrom(1, 2, 7, 64, 65_536),
  quoteAll: fc.boolean(),
});

function bytesOf(text: string, encoding: string): Buffer {
  if (encoding === 'utf8') return Buffer.from(text);
  if (encoding === 'utf8-bom') return Buffer.from(`\ufeff${text}`);
  const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
  return encoding === 'utf16be' ? wide.swap16() : wide;
}

test('any table of names reads back the same, whatever its delimiter, line ends, encoding and chunks', async () => {
  await fc.assert(
    fc.asyncProperty(layout, async ({ rows, delimiter, end, encoding, chunk, quoteAll }) => {
      const cellOf = (text: string): string =>
        quoteAll || !/^\w+$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
      const lines = [['from', 'to'], ...rows].map((row) => row.map(cellOf).join(delimiter));
      const source = sourceOf(bytesOf(lines.join(end) + end, encoding), 'any.csv', chunk);
      const clean = (text: string): string => text.replace(/\r\n?/g, '\n').trim().normalize('NFC');
      const expected = rows
        .map(([a, b]) => [clean(a), clean(b)])
        .filter(([a, b]) => a !== b && a !== '' && b !== '');
      const log = await readLog([source]).catch((error: unknown) => {
        if (expected.length === 0 && error instanceof UserError) return null;
        throw error;
      });
      if (log === null) return;
      expect(pairsOf(log)).toEqual(expected.map(([a, b]) => `${a}>${b}`));
      expect(log.ledger.read).toBe(rows.length);
      expect(log.ledger.used).toBe(expected.length);
    }),
    { numRuns: 300, seed: 7 },
  );
});

const soup = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc
    .string({ unit: fc.constantFrom(...'ab1,;|\t "\n\r:-/2024T'.split('')), maxLength: 200 })
    .map((text) => Buffer.from(text)),
  fc
    .string({ unit: fc.constantFrom(...'ab1,"\n 2024-/:'.split('')), maxLength: 200 })
    .map((text) => Buffer.from(`time,from,to,kind,count\n${text}`)),
  fc
    .string({ unit: fc.constantFrom(...'ab1,"\n yesno'.split('')), maxLength: 200 })
    .map((text) => Buffer.from(`event,person,status,start\n${text}`)),
  fc.uint8Array({ maxLength: 100 }).map((bytes) => Buffer.from([0x1f, 0x8b, 8, ...bytes])),
  fc.uint8Array({ maxLength: 100 }).map((bytes) => Buffer.from([0x28, 0xb5, 0x2f, 0xfd, ...bytes])),
);

test('bytes of any kind are read or refused with a UserError, and no row is lost', async () => {
  await fc.assert(
    fc.asyncProperty(soup, fc.constantFrom(1, 9, 65_536), async (bytes, chunk) => {
      try {
        const { ledger } = await readLog([sourceOf(bytes, 'any', chunk)]);
        expect(ledger.read).toBe(ledger.aside.reduce((sum, { rows }) => sum + rows, ledger.used));
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
      }
      await readTable(sourceOf(bytes, 'any', chunk)).catch((error: unknown) => {
        if (!(error instanceof UserError)) throw error;
      });
    }),
    { numRuns: 1500, seed: 7 },
  );
});

test('the size of chunks changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(soup, fc.integer({ min: 1, max: 5 }), async (bytes, chunk) => {
      const outcome = (size: number): Promise<unknown> =>
        readLog([sourceOf(bytes, 'any', size)]).catch((error: Error) => `${error.name}: ${error.message}`);
      expect(await outcome(chunk)).toEqual(await outcome(65_536));
    }),
    { numRuns: 300, seed: 7 },
  );
});

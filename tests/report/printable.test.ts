import { expect, test } from 'vitest';
import { harmlessOf, isolatedOf, printableOf } from '../../src/report/printable.js';

test('control characters and escapes are shown, not sent', () => {
  expect(printableOf('\u001b[31mred\u0000\u007f')).toBe('␛[31mred␀␡');
  expect(printableOf('a\u009bb\u0085')).toBe('a\\u{9b}b\\u{85}');
  expect(harmlessOf('a\r\nb')).toBe('a␍␊b');
});

test('what turns text around, hides in it or has no letter is shown by its number', () => {
  expect(printableOf('\u202egnp.exe')).toBe('\\u{202e}gnp.exe');
  expect(printableOf('a\u200bb\ufeffc\u00ad')).toBe('a\\u{200b}b\\u{feff}c\\u{ad}');
  expect(printableOf('\ue000\u3164')).toBe('\\u{e000}\\u{3164}');
  expect(printableOf('\ud800x')).toBe('\\u{d800}x');
});

test('joiners stay where writing needs them', () => {
  for (const name of ['👨‍👩‍👧', '❤️', '1️⃣', 'نامه‌ای', 'क्‍ष']) expect(printableOf(name)).toBe(name);
  expect(printableOf('a\u200db')).toBe('a\\u{200d}b');
  expect(printableOf('a\ufe0f')).toBe('a\\u{fe0f}');
});

test('empty names and spaces at the ends are visible, piles of accents stay low', () => {
  expect(printableOf('')).toBe('""');
  expect(printableOf(' a b ')).toBe('␠a b␠');
  expect(printableOf('\u00a0')).toBe('␠');
  expect(printableOf(`e${'\u0301'.repeat(50)}`)).toBe(`e${'\u0301'.repeat(4)}…`);
  expect(printableOf('\u0301a')).toBe('\u25cc\u0301a');
});

test('only text that holds right-to-left letters is isolated', () => {
  expect(isolatedOf('Ana')).toBe('Ana');
  expect(isolatedOf('שלום')).toBe('\u2068שלום\u2069');
});

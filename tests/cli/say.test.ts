import { expect, test } from 'vitest';
import { folded, safe, sentence } from '../../src/cli/say.js';

test('nothing in a line steers a terminal, turns text or begins another line', () => {
  expect(safe('a\u001b[31mb\u009b2J\u202ec\nd\te\u0007')).toBe('a�[31mb�2J�c�d�e�');
  expect(safe('Ngọzi – 緑川みどり 👩‍🌾')).toBe('Ngọzi – 緑川みどり 👩‍🌾');
});

test('a line does not go on for ever', () => {
  expect(safe('x'.repeat(5_000_000)).length).toBeLessThan(4100);
});

test('a hint is a sentence, however it was written; names keep their case', () => {
  expect(sentence('pass a log with rows in it')).toBe('Pass a log with rows in it.');
  expect(sentence('Did you mean chat.csv?')).toBe('Did you mean chat.csv?');
  expect(sentence('chat.csv is meant')).toBe('chat.csv is meant.');
});

test('for a terminal a line is broken between words, and what follows stands in', () => {
  const line = 'logs/chat.csv: CSV (comma, UTF-8, header): from=author, to=mentions, time=date';
  expect(folded(line, 200)).toBe(line);
  expect(folded(line, 40)).toBe(
    'logs/chat.csv: CSV (comma, UTF-8,\n  header): from=author, to=mentions,\n  time=date',
  );
  expect(folded('  Check the spelling of it, please.', 24)).toBe('  Check the spelling of\n    it, please.');
  const path = `/${'long/'.repeat(20)}chat.csv:12:`;
  expect(folded(`${path} no-time`, 40)).toBe(`${path}\n  no-time`);
});

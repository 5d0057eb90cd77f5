import { expect, test } from 'vitest';
import { introducedOf } from '../../src/report/screen/introducers.js';
import { PLAIN } from '../../src/report/voice.js';
import { ONE_TIE, personOf } from './findings.js';

const made = (person: string, introductions: number, expected: number) =>
  personOf(person, { introductions, measures: { introductions_expected: expected } });
const saysOf = (introducers: ReturnType<typeof made>[]): string =>
  introducedOf({ ...ONE_TIE, introducers }, PLAIN).replaceAll('\u00a0', ' ');

test('two who introduce people are told by name, the others counted', () => {
  const [ana, bo, cy] = [made('Ana', 14, 3.2), made('Bo', 9, 0.2), made('Cy', 4, 0)];
  expect(saysOf([])).toBe('');
  expect(saysOf([ana])).toBe('Ana made 14 introductions, 3 expected by chance.');
  expect(saysOf([ana, bo, cy, cy])).toBe(
    'Ana made 14 introductions, 3 expected by chance. Bo made 9, none expected by chance. 2 others introduced people beyond chance too.',
  );
});

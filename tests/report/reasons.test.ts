import { expect, test } from 'vitest';
import { textOf } from '../../src/report/index.js';
import { besideTiesOf, personReasonsOf, tieReasonsOf } from '../../src/report/reasons.js';
import { personOf, TYPICAL, tieOf } from './findings.js';

const TIE = tieOf('ana', 'bo', {
  ...{
    interactions: 80,
    online: 75,
    offline: 5,
    days: 47,
    standing: 'deep',
    last: '2025-01-31T00:00:00.000Z',
  },
  facets: { attention: 0.234 },
});

test('the reason of a tie is said ever shorter, contact last', () => {
  expect(tieReasonsOf(TIE, '2025-03-02T00:00:00.000Z').map(plain)).toEqual([
    'met 5×, wrote 75× on 47 days, 23 % of contact',
    'met 5×, wrote 75× on 47 days',
    'met 5×, wrote 75×',
  ]);
});

test('the silence of a tie that fades is said before its days', () => {
  const fading = { ...TIE, standing: 'fading' as const };
  expect(tieReasonsOf(fading, '2025-03-02T00:00:00.000Z').map(plain)).toEqual([
    'met 5×, wrote 75× on 47 days, silent 30 days, 23 % of contact',
    'met 5×, wrote 75× on 47 days, silent 30 days',
    'met 5×, wrote 75×, silent 30 days',
    'met 5×, wrote 75×',
  ]);
  expect(tieReasonsOf(fading, '2026-07-31T00:00:00.000Z')[2]).toBe('met 5×, wrote 75×, silent 18 months');
});

test('what the log does not show is not said', () => {
  const bare = tieOf('ana', 'bo', {
    interactions: 3,
    online: 0,
    offline: 0,
    days: null,
    facets: { attention: 1 },
  });
  expect(tieReasonsOf(bare, null)).toEqual(['in contact 3×', 'in contact 3×', 'in contact 3×']);
});

test('the reason of a person is said ever shorter, and who is cut off not twice', () => {
  const why =
    'ties to 41 people in 3 communities; silent for 175 days; before, daily; without them 6 people are cut off';
  expect(personReasonsOf(personOf('ana', { why, ties: 41 })).map(plain)).toEqual([
    'ties to 41 people in 3 communities; silent for 175 days; before, daily',
    '41 ties; silent for 175 days; before, daily',
    '41 ties; silent for 175 days',
    '41 ties',
  ]);
});

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

test('beside a column of ties a reason says what else there is: silence first, then introductions', () => {
  const of = (why: string): string[] => besideTiesOf(personOf('ana', { ties: 48, why })).map(plain);
  expect(
    of(
      'ties to 48 people; 17 of them know nobody else; silent for 9 days; without them 2 people are cut off',
    ),
  ).toEqual(['silent for 9 days; 17 of them know nobody else', 'silent for 9 days']);
  expect(of('ties to 48 people; 6 of them deep; made 8 introductions, 1 expected by chance')).toEqual([
    'made 8 introductions, 1 expected by chance; 6 of them deep',
    'made 8 introductions, 1 expected by chance',
  ]);
  expect(of('ties to 48 people in 2 communities')).toEqual([
    'ties to 48 people in 2 communities',
    'ties in 2 communities',
  ]);
  expect(of('no ties in this log')).toEqual(['no ties in this log', 'no ties in this log']);
});

test('a table at a terminal has the reason that fits, other forms have the whole', () => {
  const whole = 'ties to 48 people in 3 communities; core number 8; silent for 525 days';
  const row = personOf('ana', { ties: 48, why: whole });
  const findings = { ...TYPICAL, people: () => [row] };
  const told = (as: 'table' | 'csv', width: number): string =>
    [...textOf('people', as, findings, { width, colour: false, bom: false })].join('');
  expect(told('table', 80)).toMatch(/ silent for 525 days\n/);
  expect(told('csv', 80)).toContain(whole);
  expect(told('table', 2000)).toContain(whole);
});
